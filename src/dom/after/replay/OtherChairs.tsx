import { useEffect, useState } from 'preact/hooks';
import { numberOf } from '#content/catalogue.ts';
import { statusOf } from '#record/pointStatus.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import type { OtherChair } from '#record/games.ts';
import type { ByParty, PublicView } from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import type { SeatKind } from '#store/store.ts';
import { listed } from '#words/lists.ts';
import { everyParty, fullName } from '#words/parties.ts';
import { t } from '#words/replay.ts';
import { SideBySide } from './SideBySide.tsx';
import './replay.css';
import '#dom/parts/figuresTable.css';

/** The same talks played from other chairs, beside these: nothing where there are none on this device. */
export function OtherChairs({ view }: { readonly view: PublicView }) {
  const app = useApp();
  const seats = useGame(s => s.seats);
  const [others, setOthers] = useState<readonly OtherChair[]>([]);
  useEffect(() => void app.otherChairs().then(setOthers), [app]);
  if (!seats || others.length === 0) return null;
  return <Compared games={[{ name: t('replay:thisGame'), seats, view }, ...others]} />;
}

function Compared({ games }: { readonly games: readonly OtherChair[] }) {
  const content = useContent();
  const points = content.content.points.filter(({ id }) =>
    games.some(({ view }) => view.points[id]),
  );
  const settledAs = (view: PublicView, id: (typeof points)[number]['id']) => {
    const state = view.points[id];
    return state?.settled ? state.current : '';
  };
  const differ = points.filter(({ id }) => new Set(games.map(g => settledAs(g.view, id))).size > 1);
  return (
    <section class="debrief-sheet">
      <h2>{t('replay:others')}</h2>
      <p class="debrief-small">
        {t('replay:othersAbout')} {t('replay:differ', { count: differ.length })}
      </p>
      <table class="figures-table replay-others">
        <thead>
          <tr>
            <th scope="col">{t('replay:point')}</th>
            {games.map(({ name }, i) => (
              <th key={i} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('replay:seats')}</th>
            {games.map(({ seats }, i) => (
              <td key={i} data-game={games[i]?.name}>
                {spokenFor(seats)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('replay:ending')}</th>
            {games.map(({ view }, i) => (
              <td key={i} data-game={games[i]?.name}>
                {view.ending && t(`replay:endings.${view.ending.type}`)}
              </td>
            ))}
          </tr>
          {differ.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">
                {numberOf(id)} {title}
              </th>
              {games.map(({ view }, i) => (
                <td key={i} data-game={games[i]?.name}>
                  {t(`debrief:status.${statusOf(view.points[id])}`)}
                  {statusOf(view.points[id]) === 'amended' &&
                    `: ${content.option(id, settledAs(view, id)).title}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SideBySide games={games} />
    </section>
  );
}

function spokenFor(seats: ByParty<SeatKind>) {
  const persons = personsIn(everyParty(), seats);
  return persons.length === 0 ? t('replay:nobody') : listed(persons.map(fullName));
}
