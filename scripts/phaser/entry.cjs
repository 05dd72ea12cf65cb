// @ts-nocheck: the source of Phaser comes without types
/** The parts of Phaser that scenes/ and src/stage use; one that is missing here fails in the browser tests. */
require('phaser-source/renderer'); // first: its parts and it ask for each other
require('phaser-source/polyfills/requestVideoFrame');
require('phaser-source/events');
require('phaser-source/scene/ScenePlugin');
require('phaser-source/gameobjects/DisplayList');
require('phaser-source/gameobjects/UpdateList');
require('phaser-source/gameobjects/GameObjectFactory');
require('phaser-source/gameobjects/GameObjectCreator');
require('phaser-source/plugins/PluginCache');
require('phaser-source/cameras/2d');
require('phaser-source/input');
require('phaser-source/gameobjects/container/ContainerFactory');
require('phaser-source/gameobjects/image/ImageFactory');

module.exports = {
  ...require('phaser-source/const'),
  Game: require('phaser-source/core/Game'),
  Scene: require('phaser-source/scene/Scene'),
  Scenes: { Events: require('phaser-source/scene/events') },
  Core: { Events: require('phaser-source/core/events') },
  Input: require('phaser-source/input'),
  Scale: require('phaser-source/scale'),
  Time: require('phaser-source/time'),
  Tweens: require('phaser-source/tweens'),
  Textures: require('phaser-source/textures'),
  Geom: { Rectangle: require('phaser-source/geom/rectangle/Rectangle') },
  GameObjects: {
    Container: require('phaser-source/gameobjects/container/Container'),
    GameObject: require('phaser-source/gameobjects/GameObject'),
    Image: require('phaser-source/gameobjects/image/Image'),
  },
};
