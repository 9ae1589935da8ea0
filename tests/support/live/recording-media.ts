import type { MediaGateway, MediaRights, RoomSight } from '#server/livekit/media-gateway.ts';

/** A media server in memory: it remembers, in order, everything it was asked. */
export class RecordingMedia implements MediaGateway {
	readonly log: string[] = [];
	readonly rooms = new Set<string>();
	readonly removed: string[] = [];
	/** Who was given a pass that may show a screen. */
	readonly shares: string[] = [];
	/** What `lookInto` says of any room that exists. */
	inside: RoomSight['people'] = [];
	recording = false;
	down = false;
	/** Resolves before a room is created: holds LiveKit's answer back. */
	gate: Promise<void> = Promise.resolve();
	/** The same, before it says what is in a room. */
	lookGate: Promise<void> = Promise.resolve();

	identity(intervisionId: string, personId: string): string {
		return `opaque-${intervisionId}-${Buffer.from(personId).toString('hex')}`;
	}

	async createRoom(name: string): Promise<void> {
		await this.gate;
		if (this.down) throw new Error('unreachable');
		this.log.push(this.rooms.has(name) ? 'keep' : 'create');
		this.rooms.add(name);
	}

	async deleteRoom(name: string): Promise<void> {
		if (this.down) throw new Error('unreachable');
		this.log.push('delete');
		this.rooms.delete(name);
	}

	async pass(room: string, identity: string, rights: MediaRights) {
		this.log.push(`pass ${identity}`);
		if (rights.share) this.shares.push(identity);
		return { url: 'ws://media', token: `${room}/${identity}` };
	}

	async permit(_room: string, identity: string, rights: MediaRights): Promise<boolean> {
		if (this.down) throw new Error('unreachable');
		this.log.push(`permit ${identity} ${rights.share ? 'screen' : 'no screen'}`);
		return true;
	}

	async removeParticipant(room: string, identity: string): Promise<void> {
		if (this.down) throw new Error('unreachable');
		this.log.push('remove');
		this.removed.push(`${room}/${identity}`);
	}

	async lookInto(room: string): Promise<RoomSight | null> {
		await this.lookGate;
		if (this.down) throw new Error('unreachable');
		if (!this.rooms.has(room)) return null;
		return { recording: this.recording, people: this.inside };
	}

	async muteMicrophones(_room: string, identities: readonly string[]): Promise<void> {
		if (this.down) throw new Error('unreachable');
		for (const identity of identities) this.log.push(`mute ${identity}`);
	}

	async isUp(): Promise<boolean> {
		return !this.down;
	}
}
