import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ out: 'build' }),
		// The type checker covers every folder, not only src (style: one pass types all).
		typescript: {
			config: (config) => {
				config.include = [
					...config.include,
					'../server/**/*.ts',
					'../server/**/*.js',
					'../drizzle/**/*.ts',
					'../tests/**/*.ts',
					'../*.ts',
					'../*.js'
				];
				return config;
			}
		},
		// hooks.server.ts refuses what comes from elsewhere, forms and all else, but for what other servers sign.
		csrf: { trustedOrigins: ['*'] },
		// script-src carries a nonce; nothing is fetched from another host, LiveKit excepted (hooks add it).
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one inline style that SvelteKit itself writes: its route announcer, hidden from sight.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'media-src': ['self', 'blob:', 'mediastream:'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};
