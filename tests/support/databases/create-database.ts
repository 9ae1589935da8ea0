import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

export interface CreatedDatabase {
	readonly name: string;
	readonly url: string;
	drop(): Promise<void>;
}

/** Creates a database on this server, without anything in it or as this template is. */
export async function createDatabase(
	url: string,
	template: string | null = null
): Promise<CreatedDatabase> {
	const name = `intervisio_${randomBytes(6).toString('hex')}`;
	const admin = postgres(url, { max: 1, onnotice: () => undefined });
	await admin.unsafe(`create database ${name}${template === null ? '' : ` template ${template}`}`);
	const mine = new URL(url);
	mine.pathname = `/${name}`;
	return {
		name,
		url: mine.href,
		async drop() {
			await admin.unsafe(`drop database ${name} with (force)`);
			await admin.end();
		}
	};
}
