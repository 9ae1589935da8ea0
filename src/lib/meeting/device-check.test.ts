import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeviceCheck } from './device-check.svelte.ts';

vi.mock('./sound-level.ts', () => ({ watchSound: () => () => undefined }));

class FakeTrack extends EventTarget {
	readyState = 'live';
	readonly kind: string;
	constructor(kind: string) {
		super();
		this.kind = kind;
	}
	stop(): void {
		this.readyState = 'ended';
	}
	getSettings(): MediaTrackSettings {
		return { deviceId: `the-${this.kind}` };
	}
}

class FakeStream {
	tracks: FakeTrack[];
	constructor(kinds: readonly string[]) {
		this.tracks = kinds.map((kind) => new FakeTrack(kind));
	}
	getTracks = () => this.tracks;
	getAudioTracks = () => this.tracks.filter(({ kind }) => kind === 'audio');
	getVideoTracks = () => this.tracks.filter(({ kind }) => kind === 'video');
	removeTrack(track: FakeTrack): void {
		this.tracks = this.tracks.filter((kept) => kept !== track);
	}
}

/** Each opening, with the way to answer it. */
let asked: { readonly wish: string; readonly answer: () => FakeStream }[] = [];
let state: string;

beforeEach(() => {
	asked = [];
	state = 'granted';
	vi.stubGlobal('navigator', {
		permissions: { query: () => Promise.resolve({ state }) },
		mediaDevices: {
			enumerateDevices: () => Promise.resolve([]),
			getUserMedia: (wish: MediaStreamConstraints) =>
				new Promise<FakeStream>((resolve) => {
					const kinds = Object.keys(wish);
					const stream = new FakeStream(kinds);
					const answer = () => (resolve(stream), stream);
					asked.push({ wish: kinds.join(' '), answer });
				})
		}
	});
});
afterEach(() => vi.unstubAllGlobals());

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function openVideo(check: DeviceCheck): Promise<FakeStream> {
	void check.change('visio');
	await settle();
	const stream = asked[0]?.answer();
	await settle();
	if (!stream) throw new Error('nothing was asked');
	return stream;
}

it('« Audio seul » turns the camera off, and does not open the microphone again', async () => {
	const check = new DeviceCheck();
	const stream = await openVideo(check);
	const [voice] = stream.getAudioTracks();
	const [camera] = stream.getVideoTracks();
	await check.change('audio');
	expect(asked).toHaveLength(1);
	expect([voice?.readyState, camera?.readyState]).toEqual(['live', 'ended']);
	expect(check).toMatchObject({ busy: false, stream });
	expect(stream.getVideoTracks()).toEqual([]);
});

it('« Audio seul » chosen while both open: one question, and only the microphone stays', async () => {
	const check = new DeviceCheck();
	void check.change('visio');
	await settle();
	await check.change('audio');
	expect(asked.map(({ wish }) => wish)).toEqual(['audio video']);
	const stream = asked[0]?.answer();
	const [camera] = stream?.getVideoTracks() ?? [];
	await settle();
	expect(check).toMatchObject({ busy: false, stream });
	expect(camera?.readyState).toBe('ended');
	expect(stream?.getTracks().map(({ kind }) => kind)).toEqual(['audio']);
});

it('without any device, what was on its way is given back', async () => {
	const check = new DeviceCheck();
	void check.change('visio');
	await settle();
	await check.change('fiche');
	expect(check.busy).toBe(false);
	const stream = asked[0]?.answer();
	await settle();
	expect(check.stream).toBeNull();
	expect(stream?.getTracks().map(({ readyState }) => readyState)).toEqual(['ended', 'ended']);
});

it('the picture asked for again opens both anew', async () => {
	const check = new DeviceCheck();
	await openVideo(check);
	await check.change('audio');
	void check.change('visio');
	await settle();
	expect(asked.map(({ wish }) => wish)).toEqual(['audio video', 'audio video']);
});

it('opens nothing without having been allowed, before a press', async () => {
	state = 'prompt';
	const check = new DeviceCheck();
	await check.change('visio');
	await check.change('audio');
	expect(asked).toEqual([]);
});
