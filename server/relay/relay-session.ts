import { openLine, type RelayAddress, type StunLine } from './stun-line.ts';
import {
	attributes,
	lifetime,
	methods,
	overUdp,
	peer,
	writeRequest,
	type Attribute,
	type Proof,
	type StunAnswer
} from './stun-message.ts';

/** What LiveKit hands to a browser. */
export interface RelayPass {
	readonly username: string;
	readonly credential: string;
}

interface Options {
	readonly withinMs: number;
	/** Authorities to believe besides those of the machine. */
	readonly ca?: string | undefined;
}

const ASK_AGAIN_MS = 500;
const STALE = 438;

/** One conversation with a relay, as a browser has it. */
export class RelaySession {
	readonly #line: StunLine;
	readonly #withinMs: number;
	#proof: Proof | null = null;

	private constructor(line: StunLine, withinMs: number) {
		this.#line = line;
		this.#withinMs = withinMs;
	}

	/** Throws when nobody is there. */
	static async open(address: RelayAddress, { withinMs, ca }: Options): Promise<RelaySession> {
		return new RelaySession(await openLine(address, withinMs, ca), withinMs);
	}

	/** Asks for a way through, without a pass first: what a stranger gets is the answer to that. */
	async allocateAsStranger(): Promise<StunAnswer | null> {
		return this.#ask(methods.allocate, [overUdp]);
	}

	/** Asks again with the pass, which must be signed with what the relay said to the stranger. */
	async allocate(pass: RelayPass, said: StunAnswer): Promise<StunAnswer | null> {
		this.#proof = proofOf(pass, said);
		return this.#signed(methods.allocate, [overUdp]);
	}

	/** Whether it would lead to this address; nothing is sent there. */
	async permit(address: string): Promise<StunAnswer | null> {
		return this.#signed(methods.createPermission, [peer(address)]);
	}

	/** Gives the way back. */
	async close(): Promise<void> {
		if (this.#proof !== null) await this.#signed(methods.refresh, [lifetime(0)]);
		this.#line.close();
	}

	async #signed(method: number, given: readonly Attribute[]): Promise<StunAnswer | null> {
		const answer = await this.#ask(method, given);
		const nonce = answer?.attributes.get(attributes.nonce);
		if (answer?.code !== STALE || !nonce || this.#proof === null) return answer;
		this.#proof = { ...this.#proof, nonce };
		return this.#ask(method, given);
	}

	async #ask(method: number, given: readonly Attribute[]): Promise<StunAnswer | null> {
		const { bytes, transaction } = writeRequest(method, given, this.#proof);
		const answer = this.#line.answer(transaction, this.#withinMs);
		this.#line.send(bytes);
		// A packet may be lost; the same request twice is one request.
		const again = setTimeout(() => this.#line.send(bytes), ASK_AGAIN_MS);
		try {
			return await answer;
		} finally {
			clearTimeout(again);
		}
	}
}

function proofOf({ username, credential }: RelayPass, said: StunAnswer): Proof {
	const realm = said.attributes.get(attributes.realm) ?? Buffer.alloc(0);
	const nonce = said.attributes.get(attributes.nonce) ?? Buffer.alloc(0);
	return { username, credential, realm, nonce };
}
