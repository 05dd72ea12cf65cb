/**
 * Names that students choose from, so that nobody gives a real one: birds and plants, none of them a common first name.
 * A nickname tells people apart on a screen; it is never a key.
 */
export const NICKNAMES = [
  'Acacia', 'Aconite', 'Alder', 'Allium', 'Aloe', 'Anemone', 'Apple', 'Apricot', 'Arnica', 'Ash',
  'Aspen', 'Aster', 'Aubretia', 'Avocet', 'Azalea', 'Bamboo', 'Barberry', 'Barley', 'Bean',
  'Beech', 'Begonia', 'Bellflower', 'Bergamot', 'Bilberry', 'Birch', 'Bittern', 'Blackbird',
  'Blackcap', 'Blackthorn', 'Bluebell', 'Borage', 'Bracken', 'Bramble', 'Bryony', 'Buckthorn',
  'Bullfinch', 'Bunting', 'Burdock', 'Buttercup', 'Buzzard', 'Calendula', 'Camellia', 'Campion',
  'Caraway', 'Catkin', 'Cedar', 'Celandine', 'Chaffinch', 'Chamomile', 'Cherry', 'Chestnut',
  'Chickadee', 'Chicory', 'Chiffchaff', 'Chive', 'Clover', 'Columbine', 'Comfrey', 'Condor',
  'Coriander', 'Cormorant', 'Cornflower', 'Cowslip', 'Crake', 'Cranberry', 'Crane', 'Crocus',
  'Crossbill', 'Curlew', 'Currant', 'Cypress', 'Daffodil', 'Damson', 'Dipper', 'Dotterel', 'Dove',
  'Dunlin', 'Dunnock', 'Eagle', 'Egret', 'Eider', 'Elder', 'Elm', 'Fennel', 'Fern', 'Fieldfare',
  'Fig', 'Finch', 'Fir', 'Flamingo', 'Flax', 'Flycatcher', 'Foxglove', 'Freesia', 'Fuchsia',
  'Fulmar', 'Gannet', 'Gardenia', 'Garganey', 'Gentian', 'Geranium', 'Ginkgo', 'Goldcrest',
  'Goldeneye', 'Goldfinch', 'Gorse', 'Goshawk', 'Grebe', 'Greenfinch', 'Grosbeak', 'Grouse',
  'Guillemot', 'Harebell', 'Harrier', 'Hawfinch', 'Hawk', 'Hawthorn', 'Hellebore', 'Heron',
  'Hibiscus', 'Honeysuckle', 'Hoopoe', 'Hornbeam', 'Hyacinth', 'Hyssop', 'Ibis', 'Jackdaw',
  'Juniper', 'Kestrel', 'Kingfisher', 'Kite', 'Kittiwake', 'Knapweed', 'Laburnum', 'Lapwing',
  'Larch', 'Lark', 'Larkspur', 'Lavender', 'Lemon', 'Lilac', 'Lime', 'Linden', 'Linnet', 'Lobelia',
  'Lovage', 'Lupin', 'Magnolia', 'Magpie', 'Mallard', 'Mallow', 'Maple', 'Marigold', 'Marjoram',
  'Meadowsweet', 'Medlar', 'Merganser', 'Millet', 'Mimosa', 'Mint', 'Mistletoe', 'Moorhen', 'Moss',
  'Mulberry', 'Mullein', 'Narcissus', 'Nettle', 'Nightingale', 'Nightjar', 'Nuthatch', 'Oak',
  'Orchid', 'Oriole', 'Osprey', 'Ouzel', 'Pansy', 'Papyrus', 'Parsley', 'Partridge', 'Peach',
  'Pear', 'Pelican', 'Peony', 'Peregrine', 'Periwinkle', 'Petrel', 'Petunia', 'Pheasant', 'Phlox',
  'Pimpernel', 'Pine', 'Pintail', 'Pipit', 'Plantain', 'Plover', 'Plum', 'Pochard', 'Poplar',
  'Primrose', 'Privet', 'Ptarmigan', 'Puffin', 'Quail', 'Quince', 'Redpoll', 'Redshank',
  'Redstart', 'Redwing', 'Rook', 'Rowan', 'Rye', 'Sandpiper', 'Saxifrage', 'Scabious', 'Sedge',
  'Sedum', 'Serin', 'Shearwater', 'Shelduck', 'Siskin', 'Skua', 'Skylark', 'Snipe', 'Snowdrop',
  'Sorrel', 'Sparrow', 'Speedwell', 'Spoonbill', 'Spruce', 'Starling', 'Stilt', 'Stonechat',
  'Stork', 'Sunflower', 'Swallow', 'Swan', 'Sycamore', 'Tamarisk', 'Tansy', 'Teal', 'Tern',
  'Thistle', 'Thrift', 'Thrush', 'Thyme', 'Toadflax', 'Treecreeper', 'Trefoil', 'Tulip',
  'Turnstone', 'Valerian', 'Verbena', 'Vetch', 'Viburnum', 'Wagtail', 'Walnut', 'Warbler',
  'Waxwing', 'Wheat', 'Wheatear', 'Whimbrel', 'Whinchat', 'Whitethroat', 'Wigeon', 'Willow',
  'Wisteria', 'Woodcock', 'Woodlark', 'Woodpecker', 'Woodruff', 'Wren', 'Yarrow', 'Yew', 'Zinnia',
] as const; // prettier-ignore

export type Nickname = (typeof NICKNAMES)[number];

export const isNickname = (name: string): name is Nickname =>
  (NICKNAMES as readonly string[]).includes(name);

/** `count` names that nobody in the room has, to choose from; `chance`: 0 to below 1, so that not all are offered the same. */
export function namesFree(
  taken: ReadonlySet<string>,
  count: number,
  chance: number,
): readonly Nickname[] {
  const free = NICKNAMES.filter(name => !taken.has(name));
  const step = Math.max(1, Math.floor(free.length / count));
  const start = Math.floor(chance * free.length);
  const offered = Array.from(
    { length: Math.min(count, free.length) },
    (_, i) => free[(start + i * step) % free.length],
  );
  return offered.filter(name => name !== undefined);
}
