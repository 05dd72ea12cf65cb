import { Told } from '../TurningPoints.tsx';
import { turningPointsOf } from '#record/turningPoints.ts';
import type { OtherChair } from '#record/games.ts';
import { t } from '#words/replay.ts';
import './replay.css';
import '#dom/parts/figuresTable.css';

/** What moved the text in each game, round by round, one beside the other. */
export function SideBySide({ games }: { readonly games: readonly OtherChair[] }) {
  const told = games.map(({ view }) => turningPointsOf(view));
  const last = Math.max(0, ...told.flat().map(({ round }) => round));
  return (
    <details class="replay-rounds">
      <summary>{t('replay:rounds')}</summary>
      <table class="figures-table replay-others">
        <thead>
          <tr>
            <th scope="col">{t('replay:roundHead')}</th>
            {games.map(({ name }, i) => (
              <th key={i} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last }, (_, i) => i + 1).map(round => (
            <tr key={round}>
              <th scope="row">{t('replay:toRound', { round })}</th>
              {told.map((points, i) => (
                <Round
                  key={i}
                  game={games[i]?.name ?? ''}
                  points={points.filter(p => p.round === round)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface RoundProps {
  readonly game: string;
  readonly points: ReturnType<typeof turningPointsOf>;
}

function Round({ game, points }: RoundProps) {
  return (
    <td data-game={game}>
      {points.length === 0 && t('replay:nothingMoved')}
      <ul>
        {points.map((point, i) => (
          <li key={i}>
            <Told point={point} />
          </li>
        ))}
      </ul>
    </td>
  );
}
