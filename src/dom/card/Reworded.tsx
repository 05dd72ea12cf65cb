import { t } from '#words/words.ts';
import { rewording } from '#record/rewording.ts';

interface Props {
  readonly from: string;
  readonly to: string;
}

/** A clause with the words it adds to, and removes from, another; said as well as drawn. */
export function Reworded({ from, to }: Props) {
  return (
    <p class="card-reworded">
      {rewording(from, to).map((piece, index) => {
        const gap = index === 0 ? '' : ' ';
        if (piece.type === 'same') return gap + piece.words;
        const Tag = piece.type === 'added' ? 'ins' : 'del';
        return (
          <>
            {gap}
            <Tag key={index}>
              <span class="visually-hidden">{t(`card:${piece.type}`)} </span>
              {piece.words}
              <span class="visually-hidden"> {t('card:endOfChange')}</span>
            </Tag>
          </>
        );
      })}
    </p>
  );
}
