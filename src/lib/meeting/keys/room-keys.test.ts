import { expect, it } from 'vitest';
import { roomKeyOf } from './room-keys.ts';

const press = (key: string, change: object = {}) =>
	roomKeyOf({
		key,
		ctrlKey: true,
		altKey: true,
		metaKey: false,
		repeat: false,
		getModifierState: () => false,
		...change
	});

it('[MED-7] hears Ctrl+Alt+M, V, H and R, on a Mac too', () => {
	expect([press('m'), press('M'), press('µ')]).toEqual(['micro', 'micro', 'micro']);
	expect([press('v'), press('√')]).toEqual(['camera', 'camera']);
	expect([press('h'), press('˙')]).toEqual(['main', 'main']);
	expect([press('r'), press('®')]).toEqual(['zone', 'zone']);
});

it.each([
	['a letter alone', press('m', { ctrlKey: false, altKey: false })],
	['Ctrl+V, which pastes', press('v', { altKey: false })],
	['AltGr, which writes', press('m', { getModifierState: () => true })],
	['a key held down', press('m', { repeat: true })],
	['another letter', press('k')]
])('[MED-7] leaves alone %s', (_, heard) => expect(heard).toBeNull());
