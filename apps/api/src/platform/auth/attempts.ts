import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../problem.ts';

const perAccount = { points: 10, duration: 15 * 60 };
const perAddress = { points: 100, duration: 15 * 60 };

/** Counts sign-in attempts per account and per network address, in this process. */
@Injectable()
export class Attempts {
  private readonly accounts = new RateLimiterMemory(perAccount);
  private readonly addresses = new RateLimiterMemory(perAddress);

  /** Throws TOO_MANY_ATTEMPTS with the seconds to wait. */
  async count(email: string, address: string): Promise<void> {
    try {
      await this.addresses.consume(address);
      await this.accounts.consume(email.trim().toLowerCase());
    } catch (limit) {
      const seconds = Math.ceil((limit as RateLimiterRes).msBeforeNext / 1000);
      throw new Problem(429, 'TOO_MANY_ATTEMPTS', { seconds }, seconds);
    }
  }

  async forget(email: string): Promise<void> {
    await this.accounts.delete(email.trim().toLowerCase());
  }
}
