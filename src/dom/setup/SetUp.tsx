import { useState } from 'preact/hooks';
import type { ScenarioContent } from '#content/schema.ts';
import { useApp, useContent } from '#dom/game.ts';
import type { Setup } from '#record/setup.ts';
import { Button } from '#dom/parts/Button.tsx';
import { NeedsContent } from '#dom/parts/NeedsContent.tsx';
import { personsIn } from '#store/seats.ts';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { Choices } from './Choices.tsx';
import { defaults, type Form } from './form.ts';
import { showSeed } from './MoreChoices.tsx';
import { SeatChoice } from './SeatChoice.tsx';
import { seedFrom } from './seating.ts';
import './start.css';

/** One form with good defaults and one button: a dealt seat against computers, the usual length. */
export function SetUp() {
  const app = useApp();
  return (
    <main>
      {/* with a form: or else Orca goes from the heading to the first list that is new in the page, in Chromium */}
      <div class="start-setup">
        <header>
          <Button icon="back" onClick={() => app.goTo('title')}>
            {t('setup:back')}
          </Button>
          <h1>{t('setup:title')}</h1>
        </header>
        <NeedsContent retry="primary">{() => <ForScenario />}</NeedsContent>
      </div>
    </main>
  );
}

/** Another scenario has other choices: the form begins anew. */
function ForScenario() {
  const { content } = useContent();
  return <SetUpForm key={content.id} content={content} />;
}

function SetUpForm({ content }: { readonly content: ScenarioContent }) {
  const app = useApp();
  const [form, setForm] = useState<Form>(() => defaults(content));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const seed = seedFrom(form.seed);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (seed === null) {
      showSeed();
      return;
    }
    setBusy(true);
    const setup: Setup = { ...form, seed };
    setFault(await app.begin(setup));
    setBusy(false);
  };
  return (
    <form class="start-form" noValidate onSubmit={event => void submit(event)}>
      <SeatChoice seats={form.seats} onChange={seats => setForm({ ...form, ...seats })} />
      <Choices form={form} onChange={change => setForm({ ...form, ...change })} />
      <footer class="start-bar">
        <Summary form={form} />
        {fault && (
          <p role="alert" class="start-error">
            {fault}
          </p>
        )}
        <Button kind="primary" type="submit" disabled={busy}>
          {busy ? t('setup:beginning') : t('setup:begin')}
        </Button>
      </footer>
    </form>
  );
}

/** What will begin, in one sentence beside the button. */
function Summary({ form }: { readonly form: Form }) {
  const length = useContent().content.lengths.find(l => l.id === form.length);
  const persons = personsIn(everyParty(), form.seats);
  const [first] = persons;
  const values = { length: length?.title ?? '', minutes: length?.minutes ?? 0 };
  if (!first) return <p>{t('setup:watching', values)}</p>;
  if (persons.length > 1) return <p>{t('setup:several', { ...values, count: persons.length })}</p>;
  return <p>{t('setup:speaksFor', { ...values, party: theParty(first) })}</p>;
}
