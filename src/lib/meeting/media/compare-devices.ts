/** What the browser tells of a device (`MediaDeviceInfo`). */
export interface Device {
	readonly deviceId: string;
	readonly groupId: string;
	readonly kind: MediaDeviceKind;
	readonly label: string;
}

/** Something that was plugged in and could be used now: a headset is a microphone and a speaker of one group. */
export interface PluggedDevice {
	readonly label: string;
	readonly microphoneId: string | null;
	readonly outputId: string | null;
	/** Only where a camera is missed. */
	readonly cameraId?: string;
}

export interface DeviceChange {
	readonly plugged: PluggedDevice | null;
	readonly gone: readonly Device[];
}

/** The system's own aliases change their meaning without anything being plugged. */
const aliases = ['', 'default', 'communications'];

/** [MED-5] Compares two lists of devices: what came with a voice, and what has gone. */
export function compareDevices(before: readonly Device[], after: readonly Device[]): DeviceChange {
	const added = missingFrom(before, after).filter(({ kind }) => kind !== 'videoinput');
	const first = added.find(({ kind }) => kind === 'audioinput') ?? added[0];
	return {
		gone: missingFrom(after, before),
		plugged: first ? pluggedWith(first, added) : null
	};
}

/** A camera that came, for whoever misses one. */
export function pluggedCamera(
	before: readonly Device[],
	after: readonly Device[]
): PluggedDevice | null {
	const camera = missingFrom(before, after).find(({ kind }) => kind === 'videoinput');
	if (!camera) return null;
	const { label, deviceId } = camera;
	return { label: tidyLabel(label), microphoneId: null, outputId: null, cameraId: deviceId };
}

function missingFrom(list: readonly Device[], of: readonly Device[]): readonly Device[] {
	const known = new Set(list.map(keyOf));
	return of.filter((device) => !aliases.includes(device.deviceId) && !known.has(keyOf(device)));
}

function pluggedWith(first: Device, added: readonly Device[]): PluggedDevice {
	const group = added.filter(({ groupId }) => groupId === first.groupId);
	const idOf = (kind: MediaDeviceKind) =>
		group.find((device) => device.kind === kind)?.deviceId ?? null;
	return {
		label: tidyLabel(first.label),
		microphoneId: idOf('audioinput'),
		outputId: idOf('audiooutput')
	};
}

const keyOf = ({ kind, deviceId }: Device): string => `${kind} ${deviceId}`;

/** « Jabra Evolve (0b0e:0300) » and « Par défaut - Jabra »: the name alone is for people. */
export function tidyLabel(label: string): string {
	return label
		.replace(/\s*\([0-9a-f]{4}:[0-9a-f]{4}\)\s*$/i, '')
		.replace(/^(Par défaut|Default|Communications) - /i, '')
		.trim();
}
