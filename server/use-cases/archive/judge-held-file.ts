import { judgeFile, type FileVerdict } from '#domain/archive/judge-file.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { RateLimit } from '#server/auth/rate-limit.ts';
import type { SealedDocuments } from '#server/db/sealed-documents.ts';

/** What the page that verifies needs, and nothing else. */
export interface JudgeDeps {
	readonly sealedDocuments: SealedDocuments;
	readonly verifyLimit: RateLimit;
}

/** What is asked about a file: never the file itself. */
export interface AskedFile {
	readonly sha256: string;
	/** The place of the journal that the file cites. */
	readonly cited: { readonly seq: number; readonly hash: string } | null;
	readonly address: string;
}

export type JudgeAnswer =
	| { readonly ok: true; readonly verdict: FileVerdict }
	| { readonly ok: false; readonly why: Refusal };

/** [ARC-14] Says what a file is to anyone who holds it, by its hash: no account, nothing about anybody. */
export async function judgeHeldFile(
	{ sealedDocuments, verifyLimit }: JudgeDeps,
	{ sha256, cited, address }: AskedFile
): Promise<JudgeAnswer> {
	if (!verifyLimit.take(address)) return { ok: false, why: 'trop-de-demandes' };
	const facts = {
		held: await sealedDocuments.held(sha256),
		erasedAt: await sealedDocuments.erasedAt(sha256),
		cited: cited && (await sealedDocuments.sealedAfter(cited.seq, cited.hash))
	};
	return { ok: true, verdict: judgeFile(facts) };
}
