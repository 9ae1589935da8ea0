import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import { rememberedDevice } from '#drizzle/schema/credentials.ts';
import type { Sql } from '#server/db/database.ts';
import { randomId, randomToken } from '#server/random-id.ts';
import { sha256 } from '#server/sha256.ts';

const thirtyDays = 30 * 24 * 3_600_000;
/** Several persons share a practice's computer: the cookie holds a token for each, the latest first. */
const tokensInACookie = 6;

/** `connu`: spares the code of an invitation. `sur`: counts as the second factor beside an e-mail link. */
export type DeviceLevel = 'connu' | 'sur';

export interface ListedDevice {
	readonly id: string;
	readonly device: string;
	readonly level: DeviceLevel;
	readonly createdAt: Date;
	readonly lastUsedAt: Date;
	readonly expiresAt: Date;
}

/** A cookie to set, as lucia gives its own. */
export interface SetCookie {
	readonly name: string;
	readonly value: string;
	readonly attributes: {
		readonly httpOnly: boolean;
		readonly secure: boolean;
		readonly sameSite: 'lax';
		readonly path: string;
		readonly maxAge: number;
	};
}

/** Devices that a person keeps for thirty days. `secure`: whether the origin is https, hence the `__Host-` cookie. */
export function createDevices(sql: Sql, secure: boolean) {
	const name = secure ? '__Host-intervisio-appareil' : 'intervisio-appareil';
	return {
		/** Reads the tokens of a Cookie header. */
		tokens(cookieHeader: string | null): readonly string[] {
			const pairs = (cookieHeader ?? '').split(/;\s*/);
			const found = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
			return (found ?? '')
				.split('.')
				.filter((token) => /^[a-z2-7]{32}$/.test(token))
				.slice(0, tokensInACookie);
		},
		/** Keeps this device for a person: always a new token, so that nobody prepares one beforehand. */
		async remember(
			personId: string,
			level: DeviceLevel,
			{ device, tokens }: { readonly device: string; readonly tokens: readonly string[] },
			now: Date
		): Promise<SetCookie> {
			const token = randomToken();
			await sql
				.delete(rememberedDevice)
				.where(and(eq(rememberedDevice.personId, personId), among(tokens)));
			const expiresAt = new Date(now.getTime() + thirtyDays);
			await sql.insert(rememberedDevice).values({
				...{ id: randomId(), personId, tokenHash: sha256(token), level, device },
				...{ createdAt: now, lastUsedAt: now, expiresAt }
			});
			const value = [token, ...tokens].slice(0, tokensInACookie).join('.');
			const maxAge = thirtyDays / 1000;
			const attributes = { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge } as const;
			return { name, value, attributes };
		},
		/** How well this person knows the device that holds these tokens; null when she does not. */
		async level(
			personId: string,
			tokens: readonly string[],
			now: Date
		): Promise<DeviceLevel | null> {
			if (tokens.length === 0) return null;
			const rows = await sql
				.update(rememberedDevice)
				.set({ lastUsedAt: now })
				.where(
					and(
						eq(rememberedDevice.personId, personId),
						among(tokens),
						gt(rememberedDevice.expiresAt, now)
					)
				)
				.returning({ level: rememberedDevice.level });
			if (rows.length === 0) return null;
			return rows.some(({ level }) => level === 'sur') ? 'sur' : 'connu';
		},
		async list(personId: string, now: Date): Promise<readonly ListedDevice[]> {
			const rows = await sql
				.select()
				.from(rememberedDevice)
				.where(and(eq(rememberedDevice.personId, personId), gt(rememberedDevice.expiresAt, now)))
				.orderBy(desc(rememberedDevice.lastUsedAt))
				.limit(50);
			return rows.map(({ id, device, level, createdAt, lastUsedAt, expiresAt }) => ({
				...{ id, device, createdAt, lastUsedAt, expiresAt },
				level: level === 'sur' ? 'sur' : 'connu'
			}));
		},
		async forget(personId: string, id: string): Promise<boolean> {
			const gone = await sql
				.delete(rememberedDevice)
				.where(and(eq(rememberedDevice.personId, personId), eq(rememberedDevice.id, id)))
				.returning({ id: rememberedDevice.id });
			return gone.length === 1;
		},
		async forgetAll(personId: string): Promise<void> {
			await sql.delete(rememberedDevice).where(eq(rememberedDevice.personId, personId));
		},
		async purge(now: Date): Promise<void> {
			await sql.delete(rememberedDevice).where(lt(rememberedDevice.expiresAt, now));
		}
	};
}

export type Devices = ReturnType<typeof createDevices>;

const among = (tokens: readonly string[]) =>
	inArray(rememberedDevice.tokenHash, tokens.length > 0 ? tokens.map(sha256) : ['']);
