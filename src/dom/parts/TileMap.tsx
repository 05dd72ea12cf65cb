import { useId } from 'preact/hooks';
import { t } from '#words/words.ts';
import { TILES, type Tile } from './tiles.ts';

const SIDE = 27;

/** The territory schematic with its caption, and the same in a table. */
export function TileMap() {
  const hatch = useId();
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${9 * SIDE + 2} ${5 * SIDE + 2}`} role="img" aria-label={t('common:map')}>
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" class="map-paper" />
            <rect width="2" height="5" class="map-hatch" />
          </pattern>
        </defs>
        {TILES.map(tile => (
          <TileShape key={`${tile.column} ${tile.row}`} tile={tile} hatch={`url(#${hatch})`} />
        ))}
      </svg>
      <p class="map-key">
        <span>
          <i class="map-sign map-sign-recognised" /> {t('common:mapRecognised')}
        </span>
        <span>
          <i class="map-sign map-sign-frozen" /> {t('common:mapFrozen')}
        </span>
      </p>
      <figcaption>{t('common:mapCaption')}</figcaption>
      <details>
        <summary>{t('common:mapTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('common:mapRegion')}</th>
              <th scope="col">{t('common:mapSays')}</th>
            </tr>
          </thead>
          <tbody>
            {TILES.filter(tile => tile.shade).map(tile => (
              <tr key={tile.name}>
                <th scope="row">{tile.name}</th>
                <td>
                  {tile.shade === 'frozen' ? t('common:mapFrozen') : t('common:mapRecognised')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function TileShape({ tile, hatch }: { tile: Tile; hatch: string }) {
  const x = tile.column * SIDE + 2;
  const y = tile.row * SIDE + 2;
  const side = SIDE - 3;
  const fill = tile.shade === 'recognised' ? { fill: hatch } : {};
  return (
    <g>
      <rect
        class={tile.shade ? 'map-tile map-tile-named' : 'map-tile'}
        x={x}
        y={y}
        width={side}
        height={side}
        rx="1.5"
        style={fill}
      />
      {tile.shade === 'frozen' && <path class="map-line" d={`M${x + 2} ${y + 19.5}h${side - 4}`} />}
      {tile.shade === 'recognised' && (
        <rect class="map-label" x={x + 3} y={y + 3.5} width={side - 6} height="13" />
      )}
      {tile.letters && (
        <text
          x={x + side / 2}
          y={y + (tile.shade ? 13.6 : 15.6)}
          text-anchor="middle"
          class={tile.shade ? '' : 'map-city'}
        >
          {tile.letters}
        </text>
      )}
    </g>
  );
}
