import type { MediaGateway } from '#server/livekit/media-gateway.ts';

/** A media server in memory: it remembers, in order, everything it was asked. */
export class RecordingMedia implements MediaGateway {
	readonly log: string[] = [];
	readonly rooms = new Set<string>();
	down = false;
	/** Resolves before a room is created: holds LiveKit's answer back. */
	gate: Promise<void> = Promise.resolve();

	identity(intervisionId: string, personId: string): string {
		return `opaque-${intervisionId}-${personId.length}-${personId.charCodeAt(0)}`;
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

	async pass(room: string, identity: string, displayName: string) {
		this.log.push(`pass ${displayName}`);
		return { url: 'ws://media', token: `${room}/${identity}` };
	}

	async removeParticipant(): Promise<void> {
		this.log.push('remove');
	}

	async listParticipants(): Promise<readonly string[]> {
		return [];
	}

	async isUp(): Promise<boolean> {
		return !this.down;
	}
}
