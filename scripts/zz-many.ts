import { inventSetting } from '#tournament/invent.ts';
import { playOut, someSeats } from '../tests/ai/games.ts';
const NAMES = ['ash', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gum', 'hazel'];
const most = Number(process.argv[2]); const endings: Record<string, number> = {}; let moves = 0; const shapes: Record<string, number> = {};
for (let seed = 1; seed <= most; seed++) {
  const n = 2 + (seed % 7); const points = 3 + ((seed * 7919) % 38);
  const parties = NAMES.slice(0, n) as never[];
  const setting = inventSetting(seed, { parties, points, empty: false } as never);
  const r = playOut(setting, seed, someSeats(seed, undefined, parties));
  const v = r.publicView(); const e = v.ending?.type ?? 'NOT ENDED'; endings[e] = (endings[e] ?? 0) + 1; moves += r.log().moves.length; shapes[n] = (shapes[n] ?? 0) + 1;
  if (seed % 1000 === 0) console.log(seed, JSON.stringify(endings), moves, JSON.stringify(shapes));
}
