import { decideSituation } from '#domain/access/decide-situation.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { standingIn, type Viewer } from '#domain/access/standing.ts';
import { isPending } from '#domain/fiche/relecture.ts';
import { decideSigning, isComplete, withSigner } from '#domain/fiche/signing.ts';
import type { MeetingFacts, SituationRecord } from '#domain/intervision/meeting-facts.ts';
import type { Deps } from '../deps.ts';
import { whoMay, type Candidate } from './fiche-readers.ts';
import { readSigning } from './read-signing.ts';

/** A second reading as it is shown. */
interface ShownRelecture {
	readonly personId: string;
	readonly name: string;
	readonly askedAt: string;
	/** relue | a-corriger; null while it is awaited, or once withdrawn. */
	readonly answer: string | null;
	/** Null too for whoever does not read the fiche. */
	readonly remark: string | null;
	readonly pending: boolean;
}

/** Somebody whose signature is, or was, awaited. */
interface ShownSigner {
	readonly personId: string;
	readonly name: string;
	readonly state: 'signee' | 'attendue' | 'liberee';
}

/** What is done around a fiche before its seal, and by whom. */
export interface BeforeSeal {
	readonly relectures: readonly ShownRelecture[];
	readonly signers: readonly ShownSigner[];
	readonly canSign: boolean;
	/** Her signature is the last one: it seals the fiche. */
	readonly seals: boolean;
	/** This person may sign, once the awaited reading is given or withdrawn. */
	readonly heldByRelecture: boolean;
	/** Whom this person may ask to read it again; null: she may not ask. */
	readonly readers: readonly Candidate[] | null;
	/** Whose signature she may await too; null: she may not choose. */
	readonly otherSigners: readonly Candidate[] | null;
	/** A reading is asked of her. */
	readonly answers: boolean;
}

interface Reading {
	readonly facts: MeetingFacts;
	readonly viewer: Viewer;
	readonly situation: SituationRecord;
	/** She reads the fiche whole. */
	readonly whole: boolean;
	readonly strong: boolean;
}

/** Reads what was asked before the seal, and what this person may do of it now. */
export async function readBeforeSeal(
	deps: Deps,
	fiche: { readonly id: string; readonly situationId: string },
	reading: Reading
): Promise<BeforeSeal> {
	const { facts, viewer, situation, whole, strong } = reading;
	const signing = await readSigning(deps, fiche, situation.phase);
	const relectures = await deps.fiches.relectures([fiche.id]);
	const signataires = await deps.fiches.signataires([fiche.id]);
	const standing = standingIn(facts, viewer, situation);
	const may = (action: SituationAction) =>
		strong && signing.inForce && decideSituation(standing, situation, action).ok;
	const me = viewer.personId;
	const ready = decideSigning(signing, me);
	const readers = may('demander-relecture')
		? await whoMay(deps, reading, 'repondre-relecture')
		: null;
	const others = may('choisir-signataires') ? await whoMay(deps, reading, 'signer') : null;
	const asked = relectures.filter(isPending).map(({ readerId }) => readerId);
	const chosen = [...signing.expected, ...signing.signed, me];
	return {
		relectures: relectures
			.filter(({ withdrawnAt }) => withdrawnAt === null)
			.map((one) => ({
				...{ personId: one.readerId, name: one.name, answer: one.answer, pending: isPending(one) },
				askedAt: one.askedAt.toISOString(),
				remark: whole ? one.remark : null
			})),
		signers: showSigners(signing, signataires),
		canSign: may('signer') && ready.ok,
		seals: isComplete(withSigner(signing, me)),
		heldByRelecture: may('signer') && !ready.ok && ready.why === 'relecture-en-attente',
		readers: readers?.filter(({ personId }) => ![...asked, me].includes(personId)) ?? null,
		otherSigners: others?.filter(({ personId }) => !chosen.includes(personId)) ?? null,
		answers: may('repondre-relecture') && asked.includes(me)
	};
}

/** [FIC-15] Everybody whose signature counts, who signed without being asked first; nobody when one alone signs. */
function showSigners(
	{ signed, signers }: Awaited<ReturnType<typeof readSigning>>,
	asked: Awaited<ReturnType<Deps['fiches']['signataires']>>
): readonly ShownSigner[] {
	if (asked.length === 0) return [];
	const unasked = signed
		.map((personId, rank) => ({ personId, name: signers[rank]?.signerName ?? '' }))
		.filter(({ personId }) => !asked.some((one) => one.personId === personId));
	return [
		...unasked.map((one) => ({ ...one, state: 'signee' as const })),
		...asked.map(({ personId, name, releasedAt }) => ({
			...{ personId, name },
			state: signed.includes(personId)
				? ('signee' as const)
				: releasedAt
					? ('liberee' as const)
					: ('attendue' as const)
		}))
	];
}
