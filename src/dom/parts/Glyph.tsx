import { glyphPaths, type GlyphName } from '#signs/glyphs.ts';

/** A status sign in ink. Without a label it is decoration, and the words beside it speak. */
export function Glyph({
  name,
  size = 18,
  label,
}: {
  name: GlyphName;
  size?: number;
  label?: string;
}) {
  const named = label
    ? ({ role: 'img', 'aria-label': label } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    <svg
      class="glyph"
      viewBox="0 0 20 20"
      style={{ '--glyph': `${size / 16}rem` }}
      {...named}
      ref={drawingOf(name)}
    />
  );
}

type Draw = (svg: SVGSVGElement | null) => void;
const drawings = new Map<GlyphName, Draw>();

/** Markup is parsed once for each glyph; a table holds some 250 of them. */
function drawingOf(name: GlyphName): Draw {
  let draw = drawings.get(name);
  if (!draw) {
    const parsed = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    parsed.innerHTML = glyphPaths[name];
    draw = svg => svg?.replaceChildren(...parsed.cloneNode(true).childNodes);
    drawings.set(name, draw);
  }
  return draw;
}
