import { useEffect, useMemo, useState } from 'preact/hooks';
import { Ledger } from '../Ledger.tsx';
import { ledgerOf, tallyOf } from '#record/ledger.ts';
import { useEnded } from '../useEnded.ts';
import { useApp, useContent } from '#dom/game.ts';
import type { Ended } from '#record/ended.ts';
import { toldMoves } from '#record/moves.ts';
import { Button } from '#dom/parts/Button.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { t } from '#words/replay.ts';
import { Told } from './Told.tsx';
import './replay.css';

/** Ended talks again: scrub, step or play, and go on from any moment as a new game. */
export function ReplayDialog() {
  const ended = useEnded();
  return (
    <ReadingDialog title={t('replay:title')} about={t('replay:about')} className="replay-dialog">
      {ended ? <Replay ended={ended} /> : <output>{t('replay:working')}</output>}
    </ReadingDialog>
  );
}

function Replay({ ended }: { readonly ended: Ended }) {
  const content = useContent();
  const isLed = useApp().table()?.isLed === true;
  const moves = useMemo(() => toldMoves(content, ended), [content, ended]);
  const { at, go, isPlaying, play } = usePlayhead(moves.length);
  const view = ended.steps[at]?.before ?? ended.view;
  const rows = ledgerOf(content.content, view.points);
  const { settled, amended, struck, bracketed } = tallyOf(rows);
  const rounds = [...new Set(moves.map(move => move.round))].filter(round => round > 0);
  const startOf = (round: number) => moves.findIndex(move => move.round === round);
  return (
    <>
      <p>{t('replay:about')}</p>
      <input
        type="range"
        class="replay-scrub"
        aria-label={t('replay:position')}
        min={0}
        max={moves.length}
        value={at}
        onInput={event => go(event.currentTarget.valueAsNumber)}
      />
      <div class="row replay-steps">
        <Button kind="ink" onClick={() => go(0)}>
          {t('replay:first')}
        </Button>
        <Button kind="ink" onClick={() => go(at - 1)}>
          {t('replay:back')}
        </Button>
        <Button kind="solid" onClick={play}>
          {t(isPlaying ? 'replay:pause' : 'replay:play')}
        </Button>
        <Button kind="ink" onClick={() => go(at + 1)}>
          {t('replay:next')}
        </Button>
        {rounds.map(round => (
          <Button key={round} kind="ink" onClick={() => go(startOf(round))}>
            {t('replay:toRound', { round })}
          </Button>
        ))}
      </div>
      <Told move={moves[at - 1] ?? null} count={moves.length} />
      {!isLed && <Fork at={at} isEnd={at === moves.length} />}
      <div class="replay-text">
        <h3>{t('replay:stands')}</h3>
        <p>
          {t('replay:standsAs', {
            settled: settled + amended + struck,
            points: settled + amended + struck + bracketed,
          })}
        </p>
        <Ledger rows={rows} />
      </div>
    </>
  );
}

/** How many moves have been made, and the clock that plays them. */
function usePlayhead(count: number) {
  const [at, setAt] = useState(0);
  const [isPlaying, setIsPlaying] = useState(false);
  const go = (to: number) => {
    setIsPlaying(false);
    setAt(Math.max(0, Math.min(count, to)));
  };
  const play = () => {
    if (!isPlaying && at === count) setAt(0);
    setIsPlaying(!isPlaying);
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => setAt(now => Math.min(count, now + 1)), STEP);
    return () => clearInterval(timer);
  }, [isPlaying, count]);
  useEffect(() => {
    if (at === count) setIsPlaying(false);
  }, [at, count]);
  return { at, go, isPlaying, play };
}

const STEP = 1_000; // ms a move: time to read it

function Fork({ at, isEnd }: { readonly at: number; readonly isEnd: boolean }) {
  const app = useApp();
  const [fault, setFault] = useState<string | null>(null);
  const fork = async () => setFault(await app.fork(at));
  return (
    <div class="replay-fork">
      <Button kind="primary" disabled={isEnd} onClick={() => void fork()}>
        {t('replay:fork')}
      </Button>
      <p>{t(isEnd ? 'replay:forkEnd' : 'replay:forkAbout')}</p>
      {fault && (
        <p role="alert" class="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
