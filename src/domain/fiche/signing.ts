import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import type { SituationPhase } from '#domain/situation/phase.ts';

/** Where the signing of one version of a fiche stands, at one moment. */
export interface Signing {
	readonly phase: SituationPhase | null;
	/** No later version has replaced it. */
	readonly inForce: boolean;
	/** Who signed, in their order. */
	readonly signed: readonly string[];
	/** Whose signatures are asked for, those who signed too; nobody released. */
	readonly expected: readonly string[];
	/** No second reading is awaited. */
	readonly read: boolean;
}

/** Whose signatures still lack. */
export function awaitedSigners({ signed, expected }: Signing): readonly string[] {
	return expected.filter((personId) => !signed.includes(personId));
}

/** [FIC-15] Somebody signed and nobody else is awaited: the seal is set. Alone, the first signature is the last. */
export function isComplete(signing: Signing): boolean {
	return signing.signed.length > 0 && awaitedSigners(signing).length === 0;
}

/** What holds back every signature: another version, the seal, a second reading. */
function decideOpen({ phase, inForce }: Signing): Decision {
	if (!inForce) return refused('fiche-remplacee');
	if (phase === 'signee' || phase === 'archivee') return refused('fiche-deja-signee');
	return phase === 'finalisee' ? granted : refused('fiche-non-finalisee');
}

/** Whether this person may sign now; that she may sign at all is decided before. */
export function decideSigning(signing: Signing, personId: string): Decision {
	const open = decideOpen(signing);
	if (!open.ok) return open;
	if (signing.signed.includes(personId)) return refused('fiche-deja-signee');
	// [RELEC-2]
	return signing.read ? granted : refused('relecture-en-attente');
}

/** Whether somebody may be awaited, or no longer awaited, now. */
export function decideExpecting(signing: Signing, personId: string): Decision {
	const open = decideOpen(signing);
	if (!open.ok) return open;
	return signing.signed.includes(personId) ? refused('fiche-deja-signee') : granted;
}

/** The same, once this person has signed. */
export function withSigner(signing: Signing, personId: string): Signing {
	return { ...signing, signed: [...signing.signed, personId] };
}

/** The same, once this person is awaited no more. */
export function withoutExpected(signing: Signing, personId: string): Signing {
	return { ...signing, expected: signing.expected.filter((one) => one !== personId) };
}

/** Nothing has happened between two readings: what was printed of the first is still true. */
export function sameSigning(one: Signing, other: Signing): boolean {
	return (
		one.signed.join() === other.signed.join() &&
		awaitedSigners(one).join() === awaitedSigners(other).join()
	);
}
