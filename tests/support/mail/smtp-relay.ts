import { SMTPServer } from 'smtp-server';

/** What the relay does with the next message to an address. */
export type RelayFault = 'refuse' | 'grey' | 'drop' | 'slow';

/** A message as it arrived, byte for byte. */
export interface RelayedMail {
	readonly to: string;
	readonly raw: string;
	readonly messageId: string;
}

/** A real SMTP server on loopback, with the faults of real relays. */
export async function startRelay() {
	const received: RelayedMail[] = [];
	const faults = new Map<string, RelayFault[]>();
	let busy = 0;
	const sessionsOf = new Map<string, number>();
	let most = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onRcptTo(address, _session, done) {
			const next = faults.get(address.address)?.[0];
			if (next === 'refuse') return done(answer(550, 'no such user here'));
			if (next === 'grey') {
				faults.get(address.address)?.shift();
				return done(answer(450, 'greylisted, try again'));
			}
			done();
		},
		onData(stream, session, done) {
			const to = session.envelope.rcptTo[0]?.address ?? '';
			busy = (sessionsOf.get(to) ?? 0) + 1;
			sessionsOf.set(to, busy);
			most = Math.max(most, busy);
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const raw = Buffer.concat(chunks).toString('utf8');
				received.push({ to, raw, messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '' });
				const next = faults.get(to)?.shift();
				const end = () => {
					sessionsOf.set(to, (sessionsOf.get(to) ?? 1) - 1);
					done();
				};
				// The message is taken, and the connection goes before anyone can be told.
				if (next === 'drop') {
					sessionsOf.set(to, 0);
					return void Reflect.get(server, 'connections').forEach((one: { close(): void }) =>
						one.close()
					);
				}
				if (next === 'slow') return void setTimeout(end, 400);
				end();
			});
		}
	});
	server.on('error', () => undefined);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const address = server.server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		url: `smtp://127.0.0.1:${port}`,
		received,
		to: (recipient: string) => received.filter((mail) => mail.to === recipient),
		/** From now on, in this order. */
		fail(recipient: string, ...next: RelayFault[]): void {
			faults.set(recipient, next);
		},
		heal: (recipient: string) => void faults.delete(recipient),
		/** How many messages to one address were ever under way together. */
		most: () => most,
		stop: () => new Promise<void>((done) => server.close(() => done()))
	};
}

export type Relay = Awaited<ReturnType<typeof startRelay>>;

function answer(responseCode: number, words: string): Error {
	return Object.assign(new Error(words), { responseCode });
}
