// .env, where there is one: every command reads it. What is set already in the environment stays.
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

export function readEnvFile(file = '.env'): void {
  if (existsSync(file)) loadEnvFile(file);
}
