import { glyphPaths, type GlyphName } from './glyphs.ts';

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
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      {...named}
      dangerouslySetInnerHTML={{ __html: glyphPaths[name] }}
    />
  );
}
