import { worldAt } from '../rename/world.ts';
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), worldAt(process.cwd()));
