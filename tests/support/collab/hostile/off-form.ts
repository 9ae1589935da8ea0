import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import {
	entry,
	marker,
	text,
	writeUpdate,
	writtenBy,
	type HostileUpdate,
	type Struct
} from './scene.ts';

type Act = (doc: Y.Doc) => void;
const key = 'demandeurs.mg';
const line = 'demandeurs.autre.precision';

const acts: readonly (readonly [string, Act])[] = [
	['an unknown root text', (doc) => doc.getText('secret').insert(0, marker)],
	['an unknown root map', (doc) => void doc.getMap('secret').set(marker, true)],
	['an unknown root list', (doc) => doc.getArray('secret').push([marker])],
	['a tree', (doc) => doc.getXmlFragment('secret').push([new Y.XmlText(marker)])],
	['a root named by its content', (doc) => doc.getText(marker).insert(0, 'x')],
	['a root without name', (doc) => doc.getText('').insert(0, marker)],
	['a root named __proto__', (doc) => doc.getText('__proto__').insert(0, marker)],
	['a root named constructor', (doc) => doc.getText('constructor').insert(0, marker)],
	['a root whose name fills the frame', (doc) => doc.getText(marker.repeat(40_000)).insert(0, 'x')],
	['an unknown key', (doc) => void doc.getMap('champs').set(marker, true)],
	['a key named __proto__', (doc) => void doc.getMap('champs').set('__proto__', marker)],
	['a key named constructor', (doc) => void doc.getMap('champs').set('constructor', marker)],
	['a key without name', (doc) => void doc.getMap('champs').set('', marker)],
	['a key that is a text field', (doc) => void doc.getMap('champs').set('contexte', marker)],
	['a flag that is no flag', (doc) => void doc.getMap('champs').set(key, marker)],
	['a false flag', (doc) => void doc.getMap('champs').set(key, false)],
	['a number', (doc) => void doc.getMap('champs').set(key, 1)],
	['not a number', (doc) => void doc.getMap('champs').set(line, NaN)],
	['a big integer', (doc) => void doc.getMap('champs').set(line, 2n ** 60n)],
	['an undefined value', (doc) => void doc.getMap('champs').set(line, undefined)],
	['an object', (doc) => void doc.getMap('champs').set(line, { [marker]: true })],
	['a list as value', (doc) => void doc.getMap('champs').set(line, [marker])],
	['binary', (doc) => void doc.getMap('champs').set(line, new Uint8Array(64))],
	['a subdocument', (doc) => void doc.getMap('champs').set(line, new Y.Doc({ guid: marker }))],
	['a nested text', (doc) => void doc.getMap('champs').set(line, new Y.Text(marker))],
	['a nested map', (doc) => void doc.getMap('champs').set(line, new Y.Map([[marker, 1]]))],
	['a nested list', (doc) => void doc.getMap('champs').set(line, Y.Array.from([marker]))],
	['a nested tree', (doc) => void doc.getMap('champs').set(line, new Y.XmlElement(marker))],
	['a line too long', (doc) => void doc.getMap('champs').set(line, marker.repeat(2_000))],
	['a line of two lines', (doc) => void doc.getMap('champs').set(line, `${marker}\nb`)],
	[
		'a line with a control character',
		(doc) => void doc.getMap('champs').set(line, `${marker}\u0007`)
	],
	['bold text', (doc) => doc.getText('contexte').insert(0, marker, { bold: true })],
	['an embed', (doc) => doc.getText('contexte').insertEmbed(0, { src: marker })],
	['an attribute of a text', (doc) => doc.getText('contexte').setAttribute('a', marker)],
	['a list in a text root', (doc) => doc.getArray('detail').push([marker])],
	['a map in a text root', (doc) => void doc.getMap('detail').set('a', marker)],
	['text in the map root', (doc) => doc.getText('champs').insert(0, marker)],
	['U+0000', (doc) => doc.getText('contexte').insert(0, `${marker}\u0000`)]
];

const value = (ref: number, content: Struct['content']): Struct => ({
	ref,
	parent: 'champs',
	key: line,
	content
});
const one = (struct: Struct): HostileUpdate[1] => {
	return ({ attacker, clock }) => writeUpdate([{ client: attacker, clock, structs: [struct] }]);
};

/** Contents that no form knows, written by Yjs itself or by hand. */
export const offForm: readonly HostileUpdate[] = [
	...acts.map(([name, act]): HostileUpdate => [name, (scene) => writtenBy(scene, act)]),
	[
		'20 000 root types',
		({ attacker, clock }) =>
			writeUpdate([
				{
					client: attacker,
					clock,
					structs: Array.from({ length: 20_000 }, (_, index) =>
						text('x', { parent: index.toString(36) })
					)
				}
			])
	],
	[
		'two values under one key',
		one(
			value(8, (e) => {
				encoding.writeVarUint(e, 2);
				encoding.writeAny(e, marker);
				encoding.writeAny(e, marker);
			})
		)
	],
	['no value under a key', one(value(8, (e) => encoding.writeVarUint(e, 0)))],
	['2^40 values under a key', one(value(8, (e) => encoding.writeVarUint(e, 2 ** 40)))],
	['a value without key', one({ ...entry(line, marker), key: undefined })],
	[
		'a value of an unknown kind',
		one(
			value(8, (e) => {
				encoding.writeVarUint(e, 1);
				encoding.writeUint8(e, 3);
			})
		)
	],
	[
		'120 000 lists in one another',
		one(
			value(8, (e) => {
				encoding.writeVarUint(e, 1);
				for (let depth = 0; depth < 120_000; depth++) {
					encoding.writeUint8(e, 117);
					encoding.writeVarUint(e, 1);
				}
			})
		)
	],
	[
		'a list of 2^40 values',
		one(
			value(8, (e) => {
				encoding.writeVarUint(e, 1);
				encoding.writeUint8(e, 117);
				encoding.writeVarUint(e, 2 ** 40);
			})
		)
	],
	[
		'an object of 2^40 keys',
		one(
			value(8, (e) => {
				encoding.writeVarUint(e, 1);
				encoding.writeUint8(e, 118);
				encoding.writeVarUint(e, 2 ** 40);
			})
		)
	],
	[
		'an old JSON value',
		one(
			value(2, (e) => {
				encoding.writeVarUint(e, 1);
				encoding.writeVarString(e, JSON.stringify(marker));
			})
		)
	],
	[
		'an old JSON value with a prototype',
		one(
			value(2, (e) => {
				encoding.writeVarUint(e, 1);
				encoding.writeVarString(e, `{"__proto__":{"${marker}":1}}`);
			})
		)
	],
	['binary of 2^40 bytes', one(value(3, (e) => encoding.writeVarUint(e, 2 ** 40)))],
	['a type that does not exist', one(value(7, (e) => encoding.writeVarUint(e, 99)))],
	['a content that does not exist', one(value(13, (e) => encoding.writeVarUint(e, 1)))],
	['text under a key of the map', one({ ...text(marker), parent: 'champs', key: line })],
	['text under a key of a text', one({ ...text(marker), key: 'a' })],
	[
		'a format that opens',
		one({
			...text(''),
			ref: 6,
			content: (e) => {
				encoding.writeVarString(e, marker);
				encoding.writeVarString(e, 'true');
			}
		})
	],
	['text of 2^40 bytes', one({ ...text(''), content: (e) => encoding.writeVarUint(e, 2 ** 40) })],
	[
		'text that is no UTF-8',
		one({
			...text(''),
			content: (e) => encoding.writeVarUint8Array(e, Uint8Array.of(0xff, 0xfe, 0xed, 0xa0, 0x80))
		})
	],
	[
		'half of a surrogate pair, in three bytes',
		one({
			...text(''),
			content: (e) => encoding.writeVarUint8Array(e, Uint8Array.of(0xed, 0xa0, 0xbd))
		})
	],
	['text without a letter', one(text(''))]
];
