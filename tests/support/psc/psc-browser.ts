/** A browser at the provider: follows its redirections with its cookies, and stops where it is sent back to us. */
export class PscBrowser {
	readonly #cookies = new Map<string, string>();

	/** Goes where the application sends it, says who it is, and gives the query of the way back. */
	async identify(authorizeUrl: string, rpps: string): Promise<string> {
		const { origin } = new URL(authorizeUrl);
		let at = authorizeUrl;
		for (let step = 0; step < 10; step++) {
			const answer = await this.#get(at);
			const location = answer.headers.get('location');
			if (location === null) {
				// The page of choice: whoever is remembered there never sees it.
				const page = new URL(at);
				if (!page.pathname.startsWith('/choisir/')) throw new Error(`stopped: ${answer.status}`);
				page.searchParams.set('qui', rpps);
				at = page.href;
				continue;
			}
			const next = new URL(location, at);
			if (next.origin !== origin) return next.search;
			at = next.href;
		}
		throw new Error('the provider sends round and round');
	}

	async #get(url: string): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
		for (const line of answer.headers.getSetCookie()) {
			const [pair = ''] = line.split(';');
			const [name = '', ...value] = pair.split('=');
			this.#cookies.set(name, value.join('='));
		}
		await answer.arrayBuffer();
		return answer;
	}
}
