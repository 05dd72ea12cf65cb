/** Plays the games that it is sent, one at a time. */
import { parentPort } from 'node:worker_threads';
import { playMatch, type Match } from '#tournament/match.ts';

parentPort?.on('message', (match: Match) => parentPort?.postMessage(playMatch(match)));
