/** Motion never keeps anybody waiting: a press of any kind finishes what moves on the page. */
export function finishOnPress(): () => void {
  const finish = (): void => {
    for (const animation of document.getAnimations()) animation.finish();
  };
  const kinds = ['pointerdown', 'keydown'] as const;
  for (const kind of kinds) window.addEventListener(kind, finish, { capture: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, finish, { capture: true });
  };
}
