import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How the authority answers: as it must, or wrongly, to see that its answer is not taken. */
export type Behaviour =
	| 'honest'
	/** Timestamps other bytes. */
	| 'other-imprint'
	/** Answers without what the request carried. */
	| 'no-nonce'
	/** Signs with a certificate that is no longer valid. */
	| 'expired'
	| 'silent'
	| 'refusing'
	| 'rubbish';

/** A timestamp authority on loopback: OpenSSL's own, so that requests and tokens are read by other code than ours. */
export async function startTimestampAuthority() {
	const folder = mkdtempSync(join(tmpdir(), 'intervisio-tsa-'));
	const path = (name: string) => join(folder, name);
	makeCertificates(path);
	let behaviour: Behaviour = 'honest';
	let asked = 0;
	const server = createServer((request, response) => {
		asked += 1;
		void answer(request, response, { path, behaviour, serial: asked });
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
	return {
		url: `http://127.0.0.1:${address.port}/tsa`,
		certificateFile: path('root.pem'),
		certificatePem: readFileSync(path('root.pem'), 'utf8'),
		behave(next: Behaviour): void {
			behaviour = next;
		},
		asked: () => asked,
		stop(): void {
			server.closeAllConnections();
			server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

type Place = (name: string) => string;

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{
		path,
		behaviour,
		serial
	}: { readonly path: Place; readonly behaviour: Behaviour; readonly serial: number }
): Promise<void> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(Buffer.from(part));
	if (behaviour === 'silent') return;
	if (
		request.headers['content-type'] !== 'application/timestamp-query' ||
		behaviour === 'refusing'
	) {
		response.writeHead(503).end();
		return;
	}
	const query = path(`${serial}.tsq`);
	writeFileSync(query, Buffer.concat(parts));
	response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
	response.end(behaviour === 'rubbish' ? 'rubbish' : await reply(query, { path, behaviour }));
}

async function reply(
	query: string,
	{ path, behaviour }: { readonly path: Place; readonly behaviour: Behaviour }
): Promise<Buffer> {
	if (behaviour === 'other-imprint')
		await run('openssl', [
			'ts',
			'-query',
			'-digest',
			'ab'.repeat(32),
			'-sha256',
			'-cert',
			'-out',
			query
		]);
	if (behaviour === 'no-nonce') await dropNonce(query);
	const signer = behaviour === 'expired' ? 'expired' : 'tsa';
	const out = `${query}.tsr`;
	const args = ['ts', '-reply', '-config', path('tsa.cnf'), '-section', signer];
	await run('openssl', [...args, '-queryfile', query, '-out', out]);
	return readFileSync(out);
}

/** Asks again for the same imprint, read in OpenSSL's own words, without a nonce. */
async function dropNonce(query: string): Promise<void> {
	const { stdout } = await run('openssl', ['ts', '-query', '-in', query, '-text']);
	const digest = Array.from(
		stdout.matchAll(/^\s+[0-9a-f]{4} - ((?:[0-9a-f]{2}[ -]){16})/gm),
		([, row = '']) => row.replaceAll(/[^0-9a-f]/g, '')
	).join('');
	const args = ['ts', '-query', '-digest', digest, '-sha256', '-cert', '-no_nonce', '-out', query];
	await run('openssl', args);
}

function makeCertificates(path: Place): void {
	writeFileSync(path('serial'), '01\n');
	writeFileSync(path('tsa.cnf'), [section('tsa', path), section('expired', path)].join('\n'));
	writeFileSync(
		path('tsa.ext'),
		'extendedKeyUsage = critical,timeStamping\nkeyUsage = critical,digitalSignature\n'
	);
	const key = (name: string) => `-newkey rsa:2048 -nodes -keyout ${path(`${name}.key`)}`;
	openssl(
		`req -x509 ${key('root')} -days 3650 -sha256 -subj ${subject('autorite')} -out ${path('root.pem')}`
	);
	for (const [name = '', days] of [
		['tsa', '3650'],
		['expired', '-1']
	]) {
		openssl(`req ${key(name)} -subj ${subject(name)} -out ${path(`${name}.csr`)}`);
		const issuer = `-CA ${path('root.pem')} -CAkey ${path('root.key')} -CAcreateserial`;
		const request = `-in ${path(`${name}.csr`)} -extfile ${path('tsa.ext')}`;
		openssl(`x509 -req ${request} ${issuer} -days ${days} -sha256 -out ${path(`${name}.pem`)}`);
	}
}

const subject = (name: string) => `/CN=Horodatage-de-test-${name}-sans-valeur`;

function openssl(command: string): void {
	execFileSync('openssl', command.split(' '), { stdio: 'ignore' });
}

function section(name: string, path: Place): string {
	return `[ ${name} ]
serial = ${path('serial')}
crypto_device = builtin
signer_cert = ${path(`${name}.pem`)}
certs = ${path('root.pem')}
signer_key = ${path(`${name}.key`)}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;
}
