"""The report: the papers' tables measured again, cell by cell, as a recipe says, with the papers' numbers beside."""
