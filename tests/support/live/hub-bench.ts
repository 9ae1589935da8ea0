import { vi } from 'vitest';
import type { BrowserMode } from '#domain/intervision/presence-mode.ts';
import {
	createLiveHub,
	type LiveHub,
	type LiveHubOptions
} from '#server/realtime/live/live-hub.ts';
import { buildFacts } from './build-facts.ts';
import { FakePorts } from './fake-ports.ts';
import { FakeSocket } from './fake-socket.ts';
import { RecordingMedia } from './recording-media.ts';

/** The five people of the Intervision that the bench holds. */
export const everyone = ['animatrice', 'coanimateur', 'concerne', 'etranger', 'refusee1'];

export type Sockets = Readonly<Record<string, FakeSocket>>;

/** The socket of one person, who must be there. */
export function at(sockets: Sockets, personId: string): FakeSocket {
	const socket = sockets[personId];
	if (!socket) throw new Error(`no ${personId}`);
	return socket;
}

/** One meeting hub at noon, on fake timers, with everything around it in memory. */
export class HubBench {
	readonly ports = new FakePorts(buildFacts());
	readonly media = new RecordingMedia();
	readonly warnings: object[] = [];
	hub: LiveHub;

	constructor() {
		vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00.000Z') });
		this.hub = this.#open(this.media);
	}

	async close(): Promise<void> {
		await this.hub.close();
		vi.useRealTimers();
	}

	/** The same meeting where no media server is configured. */
	async reopenWithoutMedia(): Promise<void> {
		await this.hub.close();
		this.hub = this.#open(null);
	}

	/** The application stops and starts again: memory is gone, the database and LiveKit are not. */
	async restart(): Promise<void> {
		await this.reopen({});
	}

	/** The same meeting, held with other settings. */
	async reopen(changes: Partial<LiveHubOptions>): Promise<void> {
		await this.hub.close();
		this.hub = this.#open(this.media, changes);
	}

	/** Lets everything in flight arrive, without letting time pass. */
	async settle(): Promise<void> {
		await vi.advanceTimersByTimeAsync(0);
		await this.hub.refresh('intervision1');
	}

	async connect(personId: string, sessionId = `s-${personId}`): Promise<FakeSocket> {
		const socket = new FakeSocket();
		await this.hub.connect(socket, 'intervision1', { personId, sessionId });
		return socket;
	}

	async enter(personId: string, mode: BrowserMode = 'visio'): Promise<FakeSocket> {
		const socket = await this.connect(personId);
		socket.say({ type: 'enter', mode });
		await this.settle();
		return socket;
	}

	/** This person comes by a link that can be forwarded: nobody is sure of her. */
	weaken(personId: string, ...sessionIds: readonly string[]): void {
		const ids = sessionIds.length === 0 ? [`s-${personId}`] : sessionIds;
		this.ports.setPerson(personId, { sessions: ids.map((id) => ({ id, strong: false })) });
	}

	async enterAll(): Promise<Sockets> {
		const sockets: Record<string, FakeSocket> = {};
		for (const personId of everyone) sockets[personId] = await this.enter(personId);
		return sockets;
	}

	#open(gateway: RecordingMedia | null, changes: Partial<LiveHubOptions> = {}): LiveHub {
		const note = (facts: object) => void this.warnings.push(facts);
		const log = { warn: note, error: note };
		const now = () => new Date();
		return createLiveHub({ ports: this.ports, media: gateway, log, now, ...changes });
	}
}
