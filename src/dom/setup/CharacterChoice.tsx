import {
  DIFFICULTIES,
  PERSONALITIES,
  type Character,
  type Difficulty,
  type Personality,
} from '#ai/character.ts';
import type { Party } from '#engine/types.ts';
import { PartyName } from '#dom/parts/Chip.tsx';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';

interface CharacterProps {
  readonly party: Party;
  readonly character: Character;
  readonly onChange: (character: Character) => void;
}

/** How one computer seat negotiates. */
export function CharacterChoice({ party, character, onChange }: CharacterProps) {
  const { personality, difficulty } = character;
  return (
    <section class="start-character">
      <h3>
        <PartyName party={party} />
      </h3>
      <label>
        {t('setup:personalityOf')}
        <select
          aria-label={t('setup:personalityOfParty', { party: theParty(party) })}
          value={personality}
          onChange={event =>
            onChange({ difficulty, personality: event.currentTarget.value as Personality })
          }
        >
          {PERSONALITIES.map(id => (
            <option key={id} value={id}>
              {t(`setup:personality.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('setup:difficultyOf')}
        <select
          aria-label={t('setup:difficultyOfParty', { party: theParty(party) })}
          value={difficulty}
          onChange={event =>
            onChange({ personality, difficulty: event.currentTarget.value as Difficulty })
          }
        >
          {DIFFICULTIES.map(id => (
            <option key={id} value={id}>
              {t(`setup:difficulty.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <p>{t(`setup:personalityAbout.${personality}`)}</p>
    </section>
  );
}
