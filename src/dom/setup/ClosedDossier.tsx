import './dossier.css';

/** A quiet desk with the dossier closed, under the one lamp at the upper left. Says nothing, so nobody hears it. */
export function ClosedDossier() {
  return (
    <div class="dossier-desk" aria-hidden="true">
      <svg viewBox="0 0 640 600">
        <defs>
          <linearGradient id="dossier-light" x2=".9" y2="1">
            <stop stop-color="#ffdfa6" stop-opacity=".3" />
            <stop offset=".5" stop-color="#ffdfa6" stop-opacity=".04" />
            <stop offset="1" stop-opacity=".2" />
          </linearGradient>
          <radialGradient id="dossier-wax" cx=".36" cy=".3">
            <stop stop-color="#fff" stop-opacity=".42" />
            <stop offset=".5" stop-color="#fff" stop-opacity="0" />
            <stop offset="1" stop-opacity=".4" />
          </radialGradient>
        </defs>
        <g transform="rotate(-5 320 300)">
          <g class="dossier-cast dossier-low">
            <path
              class="dossier-back"
              d="M62 92q0-12 12-12h130q9 0 14 9l9 15h287q12 0 12 12v396q0 12-12 12H74q-12 0-12-12z"
            />
          </g>
          <path class="dossier-under" d="m84 110 454 5-5 404-449-4z" />
          <path class="dossier-sheet" d="m78 115 453-3 3 400-456 2z" />
          <g class="dossier-cast">
            <path
              class="dossier-cover"
              d="M54 140q0-12 12-12h442q12 0 12 12v382q0 12-12 12H66q-12 0-12-12z"
            />
          </g>
          <path
            class="dossier-lit"
            fill="url(#dossier-light)"
            d="M54 140q0-12 12-12h442q12 0 12 12v382q0 12-12 12H66q-12 0-12-12z"
          />
          <path class="dossier-edge" d="M54.5 522V140q0-11.500 11.500-11.500h442" />
          <path class="dossier-crease" d="M70 128v406" />
          <g class="dossier-tape">
            <path d="M404 128h16v406h-16zM54 410h466v16H54z" />
            <path d="m408 414-38 86 17-4 3 16 30-96zM416 414l44 78-18 1 2 17-40-94z" />
          </g>
          <g class="dossier-cast">
            <path class="dossier-sheet" d="M112 182h236v150H112z" />
          </g>
          <path
            class="dossier-rule"
            d="M119 189h222v136H119z M123 193h214v128H123z M150 282h160M150 300h160"
          />
          <text class="dossier-number" x="230" y="262">
            28
          </text>
          <g class="dossier-cast">
            <path
              class="dossier-wax"
              d="M412 377c16-3 30 5 37 16 8 12 5 22 1 34-4 15-17 24-31 26-13 3-27 0-37-10-11-10-13-24-9-38 4-15 19-26 39-28z"
            />
          </g>
          <path
            class="dossier-lit"
            fill="url(#dossier-wax)"
            d="M412 377c16-3 30 5 37 16 8 12 5 22 1 34-4 15-17 24-31 26-13 3-27 0-37-10-11-10-13-24-9-38 4-15 19-26 39-28z"
          />
          <g class="dossier-press">
            <circle cx="412" cy="416" r="25" />
            <path d="M399 408h26M399 416h26M399 424h17" />
          </g>
        </g>
      </svg>
    </div>
  );
}
