import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

const QUIET = 4; // modules of white around it (ISO/IEC 18004)

interface Props {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}

/** A QR code, black on white in every theme, so that every camera reads it. */
export function QrCode({ text, label, className }: Props) {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const size = code.size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={label}
      class={className}
      viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}
    >
      <rect x={-QUIET} y={-QUIET} width={size} height={size} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
