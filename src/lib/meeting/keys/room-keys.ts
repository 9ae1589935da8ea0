import { KeySwitch } from '#lib/ui/key-switch.svelte.ts';

export type RoomKey = 'micro' | 'camera' | 'main' | 'zone';

/** What a keyboard may write of Ctrl+Alt+M, V, H and R, Mac's included. */
const letters: Readonly<Record<string, RoomKey>> = {
	m: 'micro',
	µ: 'micro',
	v: 'camera',
	'√': 'camera',
	'◊': 'camera',
	h: 'main',
	'˙': 'main',
	r: 'zone',
	'®': 'zone'
};

/** Which shortcut of the room these keys are; AltGr, which writes characters, is none. */
export function roomKeyOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'> & {
		getModifierState(key: string): boolean;
	}
): RoomKey | null {
	if (!event.ctrlKey || !event.altKey || event.metaKey || event.repeat) return null;
	if (event.getModifierState('AltGraph')) return null;
	return letters[event.key.toLowerCase()] ?? null;
}

/** The shortcuts of the room: they work while one writes, hence two keys held; switched off by who wishes (WCAG 2.1.4). */
class RoomKeys extends KeySwitch {
	hears(event: KeyboardEvent): RoomKey | null {
		return this.on ? roomKeyOf(event) : null;
	}
}

export const roomKeys = new RoomKeys('intervisio.touches-salle');
