import { Controller, Get, HttpCode } from '@nestjs/common';
import { Desk, nobody } from './desk.ts';

@Controller()
export class Health {
  constructor(private readonly desk: Desk) {}

  /** The process answers. */
  @Get('health')
  health(): { readonly status: string } {
    return { status: 'ok' };
  }

  /** The database answers too; 503 with Retry-After when it does not. */
  @Get('ready')
  @HttpCode(200)
  async ready(): Promise<{ readonly status: string }> {
    await this.desk.inTransaction(nobody, (tx) => tx.query('SELECT 1'));
    return { status: 'ready' };
  }
}
