import { main } from './main.ts';
import { worldAt } from './world.ts';

process.exitCode = await main(process.argv.slice(2), worldAt(process.cwd()));
