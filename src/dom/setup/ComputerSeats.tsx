import { DIFFICULTIES, type Character, type Difficulty } from '#ai/character.ts';
import { byParty } from '#engine/parties.ts';
import { About } from '#dom/parts/About.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { CharacterChoice } from './CharacterChoice.tsx';
import type { Form } from './form.ts';
import { Radio } from './Radio.tsx';

interface Props {
  readonly form: Form;
  readonly onChange: (change: Pick<Form, 'characters'>) => void;
}

/** How well and in what manner computer seats negotiate, folded away: the defaults will do. */
export function ComputerSeats({ form: { seats, characters }, onChange }: Props) {
  const computers = everyParty().filter(party => seats[party] === 'computer');
  const [first, ...rest] = computers.map(party => characters[party]);
  if (!first) return null;
  const well = rest.every(c => c.difficulty === first.difficulty) ? first.difficulty : null;
  const alike = well !== null && rest.every(c => c.personality === first.personality);
  const all = (difficulty: Difficulty) =>
    byParty(everyParty(), (party): Character => ({ ...characters[party], difficulty }));
  return (
    <details class="start-fold">
      <summary>
        {t('setup:computers')}
        <About>{alike ? inWords(first) : t('setup:computersDiffer')}</About>
      </summary>
      <fieldset>
        <legend>{t('setup:howWell')}</legend>
        <p>{t('setup:howWellAbout')}</p>
        {DIFFICULTIES.map(id => (
          <Radio
            key={id}
            name="difficulty"
            checked={well === id}
            onChoose={() => onChange({ characters: all(id) })}
            about={t(`setup:difficultyAbout.${id}`)}
          >
            {t(`setup:difficulty.${id}`)}
          </Radio>
        ))}
        {well === null && <p>{t('setup:howWellMixed')}</p>}
      </fieldset>
      {computers.map(party => (
        <CharacterChoice
          key={party}
          party={party}
          character={characters[party]}
          onChange={character => onChange({ characters: { ...characters, [party]: character } })}
        />
      ))}
    </details>
  );
}

const inWords = ({ personality, difficulty }: Character): string =>
  t('setup:computersAre', {
    personality: t(`setup:personality.${personality}`),
    difficulty: t(`setup:difficulty.${difficulty}`).toLowerCase(),
  });
