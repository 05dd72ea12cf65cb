/** Not working the same thing out twice. */

/**
 * A function of something read-only that remembers its last answer about each object for as long as the
 * object lives. It gives the same answers as `of`, sooner, if three things are so: `of` is pure; nothing
 * that was handed in is ever changed (in the engine all data are read-only, and what changes is made
 * anew); and whoever gets the answer only reads it, since others may be given the same one. What comes
 * after the first argument is compared by identity.
 */
export function remembered<About extends object, Rest extends readonly unknown[], Answer>(
  of: (about: About, ...rest: Rest) => Answer,
): (about: About, ...rest: Rest) => Answer {
  const known = new WeakMap<About, { readonly rest: Rest; readonly answer: Answer }>();
  return (about, ...rest) => {
    const last = known.get(about);
    if (last?.rest.every((part, i) => part === rest[i])) return last.answer;
    const answer = of(about, ...rest);
    known.set(about, { rest, answer });
    return answer;
  };
}
