import type { APIRoute } from 'astro';
import { robots } from '#publish/robots.ts';

export const GET: APIRoute = () => new Response(robots());
