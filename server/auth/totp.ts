import { and, eq, isNotNull, lt, ne } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { totpFactor } from '#drizzle/schema/credentials.ts';
import type { Sql } from '#server/db/database.ts';
import { qrPicture } from './qr-picture.ts';
import type { SecretBox } from '#server/keys/secret-box.ts';

const period = 30;

/** What a person copies into an application of codes. */
export interface TotpSetup {
	/** The QR code, as `img` takes it. */
	readonly picture: string;
	/** For whoever types it: base32. */
	readonly key: string;
}

/** Codes of an application (RFC 6238): six digits, thirty seconds, one step of tolerance, never the same twice. */
export function createTotp(sql: Sql, box: SecretBox) {
	const generator = (secret: Uint8Array, label: string) =>
		new TOTP({
			issuer: 'Intervisio',
			label,
			secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
			period
		});

	/** The period whose code this is, or null. */
	function stepOf(secret: Uint8Array, code: string, now: Date): number | null {
		const timestamp = now.getTime();
		const delta = generator(secret, '').validate({ token: code, timestamp, window: 1 });
		return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
	}

	async function read(personId: string) {
		const [row] = await sql.select().from(totpFactor).where(eq(totpFactor.personId, personId));
		return row ?? null;
	}

	/** The period whose code this is; null too when the secret was sealed under a key that is not given any more. */
	function checked(row: typeof totpFactor.$inferSelect, code: string, now: Date): number | null {
		const secret = opened(row);
		return secret && stepOf(secret, code, now);
	}

	function opened(row: typeof totpFactor.$inferSelect): Buffer | null {
		try {
			return box.open(row.personId, row);
		} catch {
			return null;
		}
	}

	/** Takes the step up, once: two requests with one code never both succeed. */
	async function takeStep(personId: string, step: number, now: Date): Promise<boolean> {
		const taken = await sql
			.update(totpFactor)
			.set({ lastStep: step, pendingIn: null, lastUsedAt: now })
			.where(and(eq(totpFactor.personId, personId), lt(totpFactor.lastStep, step)))
			.returning({ personId: totpFactor.personId });
		return taken.length === 1;
	}

	return {
		/** Since when codes are set up, and when one was last used; null when they are not. */
		async describe(personId: string): Promise<{ createdAt: Date; lastUsedAt: Date | null } | null> {
			const row = await read(personId);
			return row && row.pendingIn === null ? row : null;
		},
		/** Shows the secret that this session is setting up, and makes one first. Null when codes are set up already. */
		async begin(
			personId: string,
			label: string,
			sessionId: string,
			now: Date
		): Promise<TotpSetup | null> {
			const row = await read(personId);
			if (row && row.pendingIn === null) return null;
			const again = row?.pendingIn === sessionId ? opened(row) : null;
			const secret = again ?? Buffer.from(new Secret({ size: 20 }).bytes);
			if (!again) {
				const fresh = { ...box.seal(personId, secret), pendingIn: sessionId, createdAt: now };
				await sql
					.insert(totpFactor)
					.values({ personId, ...fresh })
					.onConflictDoUpdate({
						target: totpFactor.personId,
						set: fresh,
						setWhere: isNotNull(totpFactor.pendingIn)
					});
			}
			const made = generator(secret, label);
			return { picture: qrPicture(made.toString()), key: made.secret.base32 };
		},
		/** Proves with a first code that the application has the secret; only for the session that was shown it. */
		async finish(personId: string, sessionId: string, code: string, now: Date): Promise<boolean> {
			const row = await read(personId);
			if (row?.pendingIn !== sessionId) return false;
			const step = checked(row, code, now);
			return step !== null && takeStep(personId, step, now);
		},
		async verify(personId: string, code: string, now: Date): Promise<boolean> {
			const row = await read(personId);
			if (!row || row.pendingIn !== null) return false;
			const step = checked(row, code, now);
			return step !== null && takeStep(personId, step, now);
		},
		async remove(personId: string): Promise<boolean> {
			const removed = await sql
				.delete(totpFactor)
				.where(eq(totpFactor.personId, personId))
				.returning({ personId: totpFactor.personId });
			return removed.length === 1;
		},
		/**
		 * Seals again, under today's key, what the former DRAFT_KEY sealed; then it may be forgotten. Gives how many
		 * secrets no key of ours opens.
		 */
		async reseal(): Promise<number> {
			const rows = await sql.select().from(totpFactor).where(ne(totpFactor.keyMark, box.mark));
			const readable = rows.flatMap((row) => {
				const secret = opened(row);
				return secret ? [{ row, secret }] : [];
			});
			for (const { row, secret } of readable) {
				const { personId, keyMark } = row;
				await sql
					.update(totpFactor)
					.set(box.seal(personId, secret))
					.where(and(eq(totpFactor.personId, personId), eq(totpFactor.keyMark, keyMark)));
			}
			return rows.length - readable.length;
		}
	};
}

export type Totp = ReturnType<typeof createTotp>;
