import { describe, expect, it } from 'vitest';
import { compareDevices, pluggedCamera, tidyLabel, type Device } from './compare-devices.ts';

const device = (kind: MediaDeviceKind, deviceId: string, groupId: string): Device => ({
	kind,
	deviceId,
	groupId,
	label: `${groupId} (0b0e:0300)`
});
const laptop = [
	device('audioinput', 'default', 'portable'),
	device('audioinput', 'mic', 'portable'),
	device('videoinput', 'cam', 'portable'),
	device('audiooutput', 'hp', 'portable')
];
const headset = [device('audioinput', 'h1', 'Casque'), device('audiooutput', 'h2', 'Casque')];

describe('[MED-5] what was plugged, what was unplugged', () => {
	it('proposes a headset once, with its two sides', () => {
		const { plugged, gone } = compareDevices(laptop, [...laptop, ...headset]);
		expect(plugged).toEqual({ label: 'Casque', microphoneId: 'h1', outputId: 'h2' });
		expect(gone).toEqual([]);
	});

	it('names what has gone', () => {
		const { plugged, gone } = compareDevices([...laptop, ...headset], laptop);
		expect(plugged).toBeNull();
		expect(gone.map(({ deviceId }) => deviceId)).toEqual(['h1', 'h2']);
	});

	it('proposes loudspeakers alone, and no camera', () => {
		expect(compareDevices(laptop, [...laptop, device('audiooutput', 'x', 'Enceinte')])).toEqual({
			plugged: { label: 'Enceinte', microphoneId: null, outputId: 'x' },
			gone: []
		});
		const camera = device('videoinput', 'c2', 'Webcam');
		expect(compareDevices(laptop, [...laptop, camera]).plugged).toBeNull();
	});

	it('finds the camera that comes back, for whoever misses one', () => {
		const camera = device('videoinput', 'cam', 'Webcam');
		const without = laptop.filter(({ kind }) => kind !== 'videoinput');
		expect(pluggedCamera(without, [...without, camera])?.cameraId).toBe('cam');
		expect(pluggedCamera(laptop, [...laptop, ...headset])).toBeNull();
	});

	it('is not deceived by the aliases of the system', () => {
		const renamed = laptop.map((it) =>
			it.deviceId === 'default' ? { ...it, deviceId: 'communications' } : it
		);
		expect(compareDevices(laptop, renamed)).toEqual({ plugged: null, gone: [] });
	});
});

it.each([
	['Jabra Evolve 20 (0b0e:0300)', 'Jabra Evolve 20'],
	['Par défaut - Micro interne', 'Micro interne'],
	['Micro (Realtek Audio)', 'Micro (Realtek Audio)']
])('says « %s » as « %s »', (label, said) => expect(tidyLabel(label)).toBe(said));
