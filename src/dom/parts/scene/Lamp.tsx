/** A desk lamp: lit for who has the floor, dim for who has answered. Colour is never its only sign. */
export function Lamp() {
  return (
    <svg class="lamp" viewBox="0 0 34 38" aria-hidden="true">
      <path class="lamp-rod" d="M17 17v16M9 35h16" />
      <ellipse class="lamp-bulb" cx="17" cy="17.5" rx="6" ry="3.6" />
      <path class="lamp-shade" d="M11.5 4h11L30 16.5H4z" />
    </svg>
  );
}
