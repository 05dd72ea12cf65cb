import { hasMark } from '#content/marksUsed.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { useContent } from '#dom/game.ts';
import type { GlyphName } from '#signs/glyphs.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { t } from '#words/reading.ts';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';

const STEPS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

const MARKS = [
  'redLine',
  'objection',
  'objectionPlan',
  'mixed',
  'favour',
  'favourInferred',
  'objectionInferred',
  'silent',
  'lineInferred',
  'lineDeclared',
  'differ',
  'cardParked',
] as const satisfies readonly GlyphName[];

/** Any talks may come to these. */
const MARKS_OF_TALKS = [
  'link',
  'accept',
  'amend',
  'reject',
  'cardLit',
] as const satisfies readonly GlyphName[];

const GRADES = ['quoted', 'attributed', 'reported', 'inferred', 'draft'] as const;
type Grade = (typeof GRADES)[number];

/** The game's own numbers and the draft are in every scenario; of evidence there is what its sources give. */
const isGraded = ({ evidence }: ScenarioContent, grade: Grade): boolean =>
  grade === 'inferred' || grade === 'draft' || evidence.some(item => item.grade === grade);

const KEYS = [
  ['arrows', '← ↑ → ↓'],
  ['enter', 'Enter'],
  ['slash', '/'],
  ['next', 'M'],
  ['mark', 'A · E · R'],
  ['turn', 'N · P'],
  ['s', 'S'],
  ['escape', 'Esc'],
  ['help', '?'],
] as const;

/** How the talks work, the key to the marks and how we know, as far as this scenario has them, and the keyboard. */
export function Help() {
  const { content } = useContent();
  const marks = [...MARKS.filter(name => hasMark(content, name)), ...MARKS_OF_TALKS];
  return (
    <ReadingDialog title={t('reading:helpTitle')} about={t('reading:helpAbout')}>
      <div class="reading-help">
        <section>
          <h3>{t('reading:helpTalks')}</h3>
          <ol>
            {STEPS.map(step => (
              <li key={step}>{t(`reading:helpSteps.${step}`)}</li>
            ))}
          </ol>
          <h3>{t('reading:helpKeys')}</h3>
          <p>{t('reading:helpKeysAbout')}</p>
          <p>{t('reading:helpReader')}</p>
          <dl class="reading-keys">
            {KEYS.map(([key, face]) => (
              <div key={key}>
                <dt>
                  <kbd translate={false}>{face}</kbd>
                </dt>
                <dd>{t(`reading:keys.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{t('reading:helpMarks')}</h3>
          <p>{t('reading:helpMarksAbout')}</p>
          <ul class="reading-marks">
            {marks.map(name => (
              <li key={name}>
                <Glyph name={name} size={22} /> {t(`reading:marks.${name}`)}
              </li>
            ))}
          </ul>
          <h3>{t('reading:helpKnow')}</h3>
          <p>{t('reading:helpKnowAbout')}</p>
          <ul class="reading-know">
            {GRADES.filter(grade => isGraded(content, grade)).map(grade => (
              <li key={grade} class={`reading-know-${grade}`}>
                {t(`reading:know.${grade}`)}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </ReadingDialog>
  );
}
