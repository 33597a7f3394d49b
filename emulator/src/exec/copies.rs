//! Copies that run beside the threads: `cp.async`, and copies of boxes of tensors.

use super::{
    cluster::{Cluster, Job},
    lookup::Accessor,
    pending::Copy,
    warp::{Warp, lanes},
};
use crate::{
    finding::{Fault, Rule, Run, by},
    inst::{Address, Src, TensorCopy},
    memory::{Epoch, PARAMETERS, Who},
    tensor_map::{MAP_BYTES, TensorMap},
};

impl Cluster<'_> {
    pub(super) fn async_copy(
        &mut self,
        w: &mut Warp,
        bytes: u32,
        (to, from): (&Address, &Address),
        filled: Option<Src>,
        mask: u32,
    ) -> Run {
        let (to, from, filled) = (w.addresses(to), w.addresses(from), filled.map(|f| w.word(f)));
        let accessor = self.accessor(w);
        let epoch = Epoch::new(self.copy_agent(w.number), w.flights.copies_closed + 1);
        let mut hint = 0;
        for lane in lanes(mask) {
            let n = filled.map_or(bytes, |f| f[lane]);
            if n > bytes {
                return Err(Fault::at(Rule::Invalid, lane, format!("{n} bytes of {bytes}")));
            }
            let shared = &mut self.blocks[w.block].shared;
            let p = shared.place(to[lane], bytes, bytes).map_err(by(lane))?;
            shared.write(p, bytes, Who { epoch, seen: &w.clock }, &self.sets).map_err(by(lane))?;
            // What is not read need not be there.
            let source = if n == 0 {
                (usize::MAX, 0)
            } else if n == bytes {
                let g = self.cx.place(from[lane], bytes, &mut hint).map_err(by(lane))?;
                self.cx.reads(g, bytes, accessor, false).map_err(by(lane))?;
                (g.allocation, g.at)
            } else {
                let first = self.cx.place(from[lane], 1, &mut hint).map_err(by(lane))?;
                for b in 0..u64::from(n) {
                    let g = self.cx.place(from[lane] + b, 1, &mut hint).map_err(by(lane))?;
                    if !self.cx.allocation(g).written(g.at, 1).0 {
                        return Err(Fault::at(
                            Rule::Uninitialised,
                            lane,
                            "it copies global memory where nothing has been written",
                        ));
                    }
                }
                (first.allocation, first.at)
            };
            w.flights.copies.push(Copy { to: p, from: source, bytes, filled: n });
        }
        Ok(())
    }

    pub(super) fn async_commit(w: &mut Warp) {
        let group = std::mem::take(&mut w.flights.copies);
        w.flights.copy_groups.push_back(group);
        w.flights.copies_closed += 1;
    }

    /// Only now do the copies arrive.
    pub(super) fn async_wait(&mut self, w: &mut Warp, pending: u32) {
        while w.flights.copy_groups.len() > pending as usize {
            for c in w.flights.copy_groups.pop_front().unwrap_or_default() {
                let mut bytes = [0u8; 16];
                for (i, b) in bytes.iter_mut().enumerate().take(c.filled as usize) {
                    *b = self.cx.allocations[c.from.0].load(c.from.1 + i, 1) as u8;
                }
                self.blocks[w.block].shared.set(c.to, &bytes[..c.bytes as usize]);
            }
        }
        let done = w.flights.copies_closed - w.flights.copy_groups.len() as u32;
        w.clock.set(self.copy_agent(w.number), done);
    }

    pub(super) fn tensor_copy(&mut self, w: &mut Warp, c: &TensorCopy, mask: u32) -> Run {
        for lane in lanes(mask) {
            let map = self.map(w, w.address(&c.map, lane)).map_err(by(lane))?;
            let coordinates: Vec<i64> = c.coordinates.iter().map(|s| i64::from(w.word(*s)[lane] as i32)).collect();
            let window: Vec<i64> = c.window.iter().map(|s| i64::from(w.half(*s)[lane])).collect();
            if map.rank() != coordinates.len() || map.is_im2col() != c.im2col {
                return Err(Fault::at(Rule::Invalid, lane, format!("a tensor map of another kind: {map:?}")));
            }
            let to = w.address(&c.to, lane);
            let bytes = map.box_bytes();
            let (barrier, epoch) = self.copies_of(w, w.address(&c.barrier, lane)).map_err(by(lane))?;
            let shared = &mut self.blocks[w.block].shared;
            let at = shared.place(to, bytes, 128).map_err(by(lane))?;
            shared.write(at, bytes, Who { epoch, seen: &w.clock }, &self.sets).map_err(by(lane))?;
            let accessor = self.accessor(w);
            // Memory that the kernels ahead write must not be read yet, whenever it is that the copy is made.
            self.fetch(&map, &coordinates, &window, accessor, &mut |_, _| {}).map_err(by(lane))?;
            self.jobs.push(Job {
                block: w.block,
                warp: w.number,
                pc: w.pc,
                lane,
                to,
                map,
                coordinates,
                window,
                barrier,
                accessor,
            });
        }
        Ok(())
    }

    fn map(&self, w: &Warp, address: u64) -> Run<TensorMap> {
        let wrong = || Fault::new(Rule::Invalid, format!("there is no tensor map at {address:#x}"));
        let _ = w;
        if address % 64 != 0 {
            return Err(Fault::new(Rule::Alignment, "a tensor map that is not aligned to 64 bytes"));
        }
        if address >= PARAMETERS {
            let at = (address - PARAMETERS) as usize;
            let bytes = self.cx.parameters.get(at..at + MAP_BYTES).ok_or_else(wrong)?;
            return TensorMap::decode(bytes).ok_or_else(wrong);
        }
        Err(Fault::new(Rule::Invalid, "tensor maps are parameters here"))
    }

    /// Reads the elements of a box in the order in which they lie in shared memory: `each` gets number and bits.
    fn fetch(&self, map: &TensorMap, at: &[i64], window: &[i64], who: Accessor, each: &mut dyn FnMut(usize, u64)) -> Run {
        let mut hint = 0;
        map.elements(at, window, &mut |number, address| {
            let v = match address {
                None => 0,
                Some(address) => {
                    let p = self.cx.place(address, map.element(), &mut hint)?;
                    self.cx.reads(p, map.element(), who, false)?;
                    self.cx.allocation(p).load(p.at, map.element())
                }
            };
            each(number, v);
            Ok(())
        })
    }

    /// A copy arrives: its bytes and then its barrier.
    pub(super) fn complete(&mut self, job: &Job) -> Run {
        let element = job.map.element();
        let mut values = vec![0u64; (job.map.box_bytes() / element) as usize];
        self.fetch(&job.map, &job.coordinates, &job.window, job.accessor, &mut |i, v| values[i] = v)?;
        let b = &mut self.blocks[job.block];
        for (i, v) in values.iter().enumerate() {
            let address = job.map.swizzled(job.to + i as u64 * u64::from(element));
            let p = b.shared.place(address, element, element)?;
            b.shared.store(p, element, *v);
        }
        b.barriers[job.barrier].bytes -= i64::from(job.map.box_bytes());
        self.settle(job.block, job.barrier);
        Ok(())
    }
}
