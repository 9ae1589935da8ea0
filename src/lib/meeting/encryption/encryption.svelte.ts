import type { Room, RoomOptions } from 'livekit-client';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import type { Lib } from '../livekit-lib.ts';
import { canEncrypt } from './can-encrypt.ts';
import { notReady, type EncryptionRefusal } from './encryption-words.ts';
import { hearRoom } from './hear-room.ts';
import { judgePass } from './judge-pass.ts';
import { readLocks, refuseClear, type Lock } from './locks.ts';
import { EncryptionRefused, makeSealedRoom, whenSealed } from './make-sealed-room.ts';
import { SpareWorker } from './spare-worker.ts';
import { UnreadablePeople } from './unreadable-people.ts';

const none: ReadonlyMap<string, Lock> = new Map();
/** The server must have heard the « no » before the « yes ». */
const ASK_AGAIN_AFTER_MS = 300;

/** End-to-end encryption of one page: makes each room encrypt before its first packet, and says what is and is not. */
export class Encryption {
	/** Of the room where we are, or are about to be; null without one. */
	state = $state<'chiffre' | 'desactive' | null>(null);
	refusal = $state.raw<EncryptionRefusal | null>(null);
	/** By media identity. */
	locks = $state.raw(none);
	/** LiveKit says that the room where we are is recorded ([CHI-6]). */
	recorded = $state(false);
	/** Tells the server, which goes and looks. */
	onrecorded: () => void = () => undefined;
	readonly #spare = new SpareWorker();
	readonly #unreadable = new UnreadablePeople();
	readonly #holdBack: () => void;
	#worker: Worker | null = null;
	#room: Room | null = null;

	/** `holdBack`: keeps one's own picture and sound from being published again. */
	constructor(holdBack: () => void) {
		this.#holdBack = holdBack;
	}

	/** Loads what the first room will need, beside the media client itself. */
	prepare(): void {
		if (canEncrypt()) this.#spare.prepare();
	}

	/** Makes a room, not connected yet; throws `EncryptionRefused` rather than make one that does not encrypt. */
	async makeRoom(lib: Lib, pass: MediaPass, options: RoomOptions): Promise<Room> {
		this.#forget();
		try {
			const room = await this.#make(lib, pass, options);
			this.#room = room;
			this.refusal = null;
			this.#hear(lib, room);
			return room;
		} catch (error) {
			this.refusal = error instanceof EncryptionRefused ? error.refusal : null;
			this.#forget();
			throw error;
		}
	}

	async #make(lib: Lib, pass: MediaPass, options: RoomOptions): Promise<Room> {
		const judgement = judgePass(pass, canEncrypt());
		if (judgement.kind === 'refused') throw new EncryptionRefused(judgement.refusal);
		if (judgement.kind === 'clear') {
			this.state = 'desactive';
			return new lib.Room(options);
		}
		this.#worker = await this.#spare.take();
		this.state = 'chiffre';
		return makeSealedRoom(lib, options, this.#worker, judgement.key);
	}

	/** Once connected: whether one's own may be published; throws when the room does not encrypt ([CHI-4]). */
	async mayPublish(lib: Lib, room: Room): Promise<boolean> {
		if (this.state === 'chiffre')
			await whenSealed(lib, room).catch((error: unknown) => {
				this.refusal = notReady;
				throw error;
			});
		// For the next change of rooms, now that this one waits for nothing any more.
		this.prepare();
		if (room.isRecording) this.#alarm(room);
		return !room.isRecording;
	}

	#hear(lib: Lib, room: Room): void {
		const isCurrent = () => this.#room === room;
		hearRoom(lib, room, isCurrent, {
			onchange: () => this.#read(room),
			onerror: (identity) => {
				if (this.#unreadable.fail(identity, Date.now())) this.#read(room);
			},
			ongone: (identity) => this.#unreadable.forgive(identity),
			onrecording: (recording) => {
				this.recorded = recording;
				if (recording) this.#alarm(room);
			},
			onleft: () => this.#forget()
		});
	}

	/** State, not events that can be missed. */
	#read(room: Room): void {
		if (this.state === 'chiffre') refuseClear(room);
		this.locks = readLocks(room, this.#unreadable.identities);
	}

	/** [CHI-6] A room that is recorded gets nothing more from here; the server gives another one. */
	#alarm(room: Room): void {
		this.recorded = true;
		this.#holdBack();
		for (const { track } of room.localParticipant.trackPublications.values())
			if (track) room.localParticipant.unpublishTrack(track, false).catch(() => undefined);
		this.onrecorded();
	}

	/** A way back for someone who can not be decrypted: everything of theirs is asked for again. */
	retry(identity: string): void {
		const room = this.#room;
		this.#unreadable.forgive(identity);
		const person = room?.remoteParticipants.get(identity);
		if (!room || !person) return;
		const wanted = [...person.trackPublications.values()].filter(({ isDesired }) => isDesired);
		for (const publication of wanted) publication.setSubscribed(false);
		this.#read(room);
		setTimeout(
			() => wanted.forEach((publication) => publication.setSubscribed(true)),
			ASK_AGAIN_AFTER_MS
		);
	}

	/** The room is left: its key and its worker go with it. */
	#forget(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#room = null;
		this.#unreadable.forgetAll();
		this.state = null;
		this.locks = none;
		this.recorded = false;
	}

	/** The page is left. */
	async stop(): Promise<void> {
		this.#forget();
		await this.#spare.drop();
	}
}
