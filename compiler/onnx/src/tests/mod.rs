mod build;
mod external;
mod fuzz;
mod hostile;
mod load;
mod upgrades;
