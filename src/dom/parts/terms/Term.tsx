import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useContent } from '#dom/game.ts';
import { piecesOf } from './find.ts';
import './terms.css';

/** For the sentences of one block: a term is a button where it first occurs in the block, and words after that. */
export function useTerms(): (text: string) => ComponentChildren {
  const { glossary } = useContent().content;
  const seen = new Set<string>();
  return text =>
    piecesOf(text, glossary, seen).map(piece =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <Term key={piece.term} term={piece.term} means={piece.means}>
          {piece.words}
        </Term>
      ),
    );
}

interface Props {
  readonly term: string;
  readonly means: string;
  readonly children: string;
}

/** A term in a sentence: one press shows what it means, another, or Escape, takes that away. */
function Term({ term, means, children }: Props) {
  const [at, setAt] = useState<DOMRect | null>(null); // where it stood when it was pressed
  return (
    <>
      <button
        type="button"
        class="term"
        aria-expanded={at !== null}
        onClick={event => setAt(at ? null : event.currentTarget.getBoundingClientRect())}
      >
        {children}
      </button>
      {at && (
        <Meaning at={at} words={`${term}: ${means}`} onClose={() => setAt(null)}>
          <strong>{term}</strong> {means}
        </Meaning>
      )}
    </>
  );
}

interface MeaningProps {
  readonly at: DOMRect;
  readonly words: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own popover: over all else, gone at Escape or a press elsewhere, and the focus goes back. */
function Meaning({ at, words, onClose, children }: MeaningProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => box.current?.showPopover(), []);
  return (
    <span
      ref={box}
      popover="auto"
      role="note"
      aria-label={words}
      tabIndex={-1}
      autofocus
      class="term-means"
      style={placeBy(at)}
      onToggle={event => event.newState === 'closed' && onClose()}
    >
      {children}
    </span>
  );
}

const WIDTH = 320; // px, as terms.css has it
const GAP = 6;

/** Under the term, or over it in the lower half of the window; never beyond the window's edge. */
function placeBy(at: DOMRect): Readonly<Record<string, string>> {
  const left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - WIDTH - GAP))}px`;
  return at.top < window.innerHeight / 2
    ? { left, top: `${at.bottom + GAP}px` }
    : { left, bottom: `${window.innerHeight - at.top + GAP}px` };
}
