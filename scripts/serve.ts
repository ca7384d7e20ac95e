/** Serves `dist` on localhost and prints the address; PORT chooses another port than 4321. */
import { serveSite } from '../integrations/servers/serveSite.ts';

const { address } = await serveSite({ port: Number(process.env.PORT ?? 4321) });
console.log(`\n  The edition is at ${address}\n  Stop with Ctrl+C.\n`);
