import { openLine, readRelayUrl } from '#server/relay/stun-line.ts';
import {
	attributes,
	methods,
	overUdp,
	peer,
	writeRequest,
	type Attribute,
	type Proof
} from '#server/relay/stun-message.ts';
import type { RelayPass } from '#server/relay/relay-session.ts';

const SEND_INDICATION = 0x0016;
const DATA = 0x0013;
const WITHIN_MS = 2000;

/** Asks a relay for a way through, for leave to speak to each address, and says « bonjour » there whatever it answered. */
export async function sendThroughRelay(
	url: string,
	{ username, credential }: RelayPass,
	to: readonly { readonly host: string; readonly port: number }[]
): Promise<void> {
	const address = readRelayUrl(url);
	if (address === null) throw new Error(`no relay: ${url}`);
	const line = await openLine(address, WITHIN_MS);
	const ask = (method: number, given: readonly Attribute[], proof: Proof | null) => {
		const { bytes, transaction } = writeRequest(method, given, proof);
		const answer = line.answer(transaction, WITHIN_MS);
		line.send(bytes);
		return answer;
	};
	const stranger = await ask(methods.allocate, [overUdp], null);
	const realm = stranger?.attributes.get(attributes.realm) ?? Buffer.alloc(0);
	const nonce = stranger?.attributes.get(attributes.nonce) ?? Buffer.alloc(0);
	const proof = { username, credential, realm, nonce };
	const allocated = await ask(methods.allocate, [overUdp], proof);
	if (!allocated?.ok) throw new Error(`no way through: ${allocated?.code}`);
	for (const { host, port } of to) {
		await ask(methods.createPermission, [peer(host)], proof);
		const said: Attribute = [DATA, Buffer.from('bonjour')];
		line.send(writeRequest(SEND_INDICATION, [peer(host, port), said], null).bytes);
	}
	// Only UDP lines may be closed at once: what was written to them has left.
	line.close();
}
